// Written from the server's OpenAPI document by npm run generate. Do not edit.
export interface paths {
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Set Up
         * @description Public while nobody can sign in, then missing.
         */
        get: operations["get_set_up"];
        put?: never;
        /**
         * Set Up Company
         * @description Public: the code of the console is the proof.
         */
        post: operations["set_up_company"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Session
         * @description Public: who is signed in, if anybody, and the token that every unsafe request carries.
         */
        get: operations["get_session"];
        put?: never;
        /**
         * Sign In
         * @description Public. A page of another site cannot sign a visitor in: the token is asked here too.
         */
        post: operations["sign_in"];
        /** Sign Out */
        delete: operations["sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In With Code
         * @description Public: the second step.
         */
        post: operations["sign_in_with_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask For Passkey
         * @description Public: what the browser asks a passkey with.
         */
        post: operations["ask_for_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign In With Passkey
         * @description Public: instead of the password, or as the second step.
         */
        post: operations["sign_in_with_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change Preferences */
        patch: operations["change_preferences"];
        trace?: never;
    };
    "/api/session/security": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Security */
        get: operations["get_security"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm Password */
        post: operations["confirm_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change Password */
        put: operations["change_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change Email */
        put: operations["change_email"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/authenticator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin Authenticator */
        post: operations["begin_authenticator"];
        /** Remove Authenticator */
        delete: operations["remove_authenticator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/authenticator/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finish Authenticator */
        post: operations["finish_authenticator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renew Recovery Codes */
        post: operations["renew_recovery_codes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin Passkey */
        post: operations["begin_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add Passkey */
        post: operations["add_passkey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/passkeys/{passkey_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove Passkey */
        delete: operations["remove_passkey"];
        options?: never;
        head?: never;
        /** Rename Passkey */
        patch: operations["rename_passkey"];
        trace?: never;
    };
    "/api/session/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End Other Sessions */
        post: operations["end_other_sessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End Session */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask For Reset
         * @description Public; the same answer whether there is such a person or not.
         */
        post: operations["ask_for_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look At Link
         * @description Public: whose password the link sets.
         */
        post: operations["look_at_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/link/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set Password By Link
         * @description Public: signing in is the next call, with the second factor where there is one.
         */
        post: operations["set_password_by_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List People */
        get: operations["list_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Accounts */
        get: operations["list_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change Person */
        patch: operations["change_person"];
        trace?: never;
    };
    "/api/people/{person_id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Disable Person */
        post: operations["disable_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enable Person */
        post: operations["enable_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/sign-in-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make Sign In Link */
        post: operations["make_sign_in_link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/remove-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove Second Factor */
        post: operations["remove_second_factor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{person_id}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End Sessions Of Person */
        post: operations["end_sessions_of_person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look At Invitation
         * @description Public: what the page of whoever was invited shows.
         */
        post: operations["look_at_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Invitation
         * @description Public: signing in is the next call, as for everybody.
         */
        post: operations["accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Invitations */
        get: operations["list_invitations"];
        put?: never;
        /** Create Invitation */
        post: operations["create_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{invitation_id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renew Invitation */
        post: operations["renew_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{invitation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw Invitation */
        delete: operations["withdraw_invitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Password Rules */
        get: operations["get_password_rules"];
        /** Change Password Rules */
        put: operations["change_password_rules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Departments */
        get: operations["list_departments"];
        put?: never;
        /** Create Department */
        post: operations["create_department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/{department_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete Department */
        delete: operations["delete_department"];
        options?: never;
        head?: never;
        /** Change Department */
        patch: operations["change_department"];
        trace?: never;
    };
    "/api/departments/{department_id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move Department */
        post: operations["move_department"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Roles */
        get: operations["list_roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Calendar
         * @description Everybody may know when the company works.
         */
        get: operations["get_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set Working Hours */
        put: operations["set_working_hours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set Calendar Day */
        put: operations["set_calendar_day"];
        post?: never;
        /**
         * Remove Calendar Day
         * @description `version`: of what was set for it.
         */
        delete: operations["remove_calendar_day"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/holidays/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Holidays
         * @description Changes nothing.
         */
        post: operations["preview_holidays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Holidays
         * @description The same file again, with the stamp of its preview.
         */
        post: operations["import_holidays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Calendars
         * @description Of departments and shifts, with how many people and deadlines go by each.
         */
        get: operations["list_calendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/departments/{department_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set Department Hours
         * @description Its own hours, for it and what is beneath it; made where it had none.
         */
        put: operations["set_department_hours"];
        post?: never;
        /** Remove Department Hours */
        delete: operations["remove_department_hours"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create Shift */
        post: operations["create_shift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/shifts/{shift_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change Shift */
        put: operations["change_shift"];
        post?: never;
        /**
         * Remove Shift
         * @description Its people work by the hours of their departments again.
         */
        delete: operations["remove_shift"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Leaves
         * @description One's own, that of people within reach, and that in which one stands in for somebody.
         */
        get: operations["list_leaves"];
        put?: never;
        /** Plan Leave */
        post: operations["plan_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leaves/{leave_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change Leave */
        patch: operations["change_leave"];
        trace?: never;
    };
    "/api/leaves/{leave_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Leave
         * @description Called off before it begins, or ended now.
         */
        post: operations["cancel_leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Notifications */
        get: operations["list_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count Unread Notifications */
        get: operations["count_unread_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark All Notifications Read */
        post: operations["mark_all_notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{notification_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark Notification Read */
        post: operations["mark_notification_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/{notification_id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Notification Records */
        get: operations["list_notification_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Preferences */
        get: operations["get_preferences"];
        /**
         * Set My Preferences
         * @description All of them at once; a channel that is not named is told nothing.
         */
        put: operations["set_my_preferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Leads */
        get: operations["list_leads"];
        put?: never;
        /** Create Lead */
        post: operations["create_lead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign Leads */
        post: operations["assign_leads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/start-sop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start Sop */
        post: operations["start_sop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Lead Values */
        get: operations["list_lead_values"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{lead_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Lead */
        get: operations["get_lead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update Lead */
        patch: operations["update_lead"];
        trace?: never;
    };
    "/api/leads/{lead_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return Lead */
        post: operations["return_lead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{lead_id}/collaborators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Lead Collaborators */
        get: operations["list_lead_collaborators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{lead_id}/collaborators/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set Lead Collaborator */
        put: operations["set_lead_collaborator"];
        post?: never;
        /** Remove Lead Collaborator */
        delete: operations["remove_lead_collaborator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{lead_id}/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Lead Conversion
         * @description What converting would make, and which customer bears the name already.
         */
        get: operations["get_lead_conversion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{lead_id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Convert Lead */
        post: operations["convert_lead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Customers */
        get: operations["list_customers"];
        put?: never;
        /** Create Customer */
        post: operations["create_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign Customers */
        post: operations["assign_customers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Customer Values */
        get: operations["list_customer_values"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Customer */
        get: operations["get_customer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update Customer */
        patch: operations["update_customer"];
        trace?: never;
    };
    "/api/customers/{customer_id}/collaborators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Customer Collaborators */
        get: operations["list_customer_collaborators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{customer_id}/collaborators/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set Customer Collaborator */
        put: operations["set_customer_collaborator"];
        post?: never;
        /** Remove Customer Collaborator */
        delete: operations["remove_customer_collaborator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Contacts */
        get: operations["list_contacts"];
        put?: never;
        /** Create Contact */
        post: operations["create_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Contact */
        get: operations["get_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Update Contact */
        patch: operations["update_contact"];
        trace?: never;
    };
    "/api/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Handovers
         * @description Those that one has offered, is to receive or has received, and those of people under one;
         *     for those who change the organisation all.
         */
        get: operations["list_handovers"];
        put?: never;
        /** Offer Handover */
        post: operations["offer_handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Handover
         * @description What an offer would hold, and what is to be known before it is made.
         */
        get: operations["preview_handover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{handover_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Handover */
        get: operations["get_handover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{handover_id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Handover Items
         * @description Of an offer what it would move, to be read only; afterwards the report.
         */
        get: operations["list_handover_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{handover_id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Handover
         * @description A job moves it all, part after part.
         */
        post: operations["accept_handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{handover_id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline Handover */
        post: operations["decline_handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{handover_id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw Handover */
        post: operations["withdraw_handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{handover_id}/move-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move Handover Now
         * @description The receiver cannot answer: it moves all the same.
         */
        post: operations["move_handover_now"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{object_type}/{object_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload File
         * @description A file of 20 MB at most. What it is, its bytes say; `kind` of the answer tells.
         */
        post: operations["upload_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{object_type}/{object_id}/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download File */
        get: operations["download_file"];
        put?: never;
        post?: never;
        /** Remove File */
        delete: operations["remove_file"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{object_type}/{object_id}/{file_id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Photo
         * @description A photo that a browser can show without harm; the browser may keep it, but asks each time.
         */
        get: operations["show_photo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Imports */
        get: operations["list_imports"];
        put?: never;
        /**
         * Upload Import
         * @description Takes a list in. Which 422 it is, its code tells: not_a_spreadsheet, password_protected,
         *     empty_file, too_many_rows, too_many_columns, unpacks_too_large.
         */
        post: operations["upload_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Import */
        get: operations["get_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change Import */
        patch: operations["change_import"];
        trace?: never;
    };
    "/api/imports/{job_id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try Import
         * @description Finds out what would happen; changes nothing.
         */
        post: operations["try_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{job_id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run Import
         * @description Imports; one that failed goes on where it stopped.
         */
        post: operations["run_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel Import
         * @description Stops between two blocks. What was imported stays.
         */
        post: operations["cancel_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{job_id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Import Rows */
        get: operations["list_import_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{job_id}/rows-to-mend.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download Rows To Mend */
        get: operations["download_rows_to_mend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request Export
         * @description The file is made in the background; ask for the export until it is done.
         */
        post: operations["request_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{export_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Export */
        get: operations["get_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{export_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download Export */
        get: operations["download_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fields/{object_type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Fields
         * @description Its fields, the operators of each kind of field, and how much a filter may hold, in the
         *     reader's language. What nobody reads in lists of its own has no fields here.
         */
        get: operations["list_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/dead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Dead Items */
        get: operations["list_dead_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/dead/{item_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replay Dead Item */
        post: operations["replay_dead_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get System */
        get: operations["get_system"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system/test-mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Test Mail
         * @description By the same way as every other mail: through the queue and a worker.
         */
        post: operations["send_test_mail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system/test-mails/{mail_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Test Mail */
        get: operations["get_test_mail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system/test-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Test Card
         * @description By the same way as every other card.
         */
        post: operations["send_test_card"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/system/test-cards/{card_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Test Card */
        get: operations["get_test_card"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Sop File
         * @description What is wrong with a file; nothing is stored.
         */
        post: operations["check_sop_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Sops */
        get: operations["list_sops"];
        put?: never;
        /**
         * Publish Sop
         * @description Make the file the live version. Runs under way stay on the version that they began with.
         */
        post: operations["publish_sop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sop Source
         * @description The file of the version that records enter, as it was given.
         */
        get: operations["get_sop_source"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable Sop
         * @description Switch an SOP on again after it was mended; what was queued meanwhile goes on.
         */
        post: operations["enable_sop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Ready Sops
         * @description Those for everybody first, then by industry; each with what the company has of it.
         */
        get: operations["list_ready_sops"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/library/{ready_key}/install": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Install Ready Sop
         * @description Live at once, or a draft where another text is live under its key. A second time changes
         *     nothing.
         */
        post: operations["install_ready_sop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/library/{ready_key}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Ready Sop
         * @description A draft to be changed; nothing goes live.
         */
        post: operations["take_ready_sop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sop Schema
         * @description A JSON Schema of SOP files, for editors.
         */
        get: operations["get_sop_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sop Drafts
         * @description SOPs of which there is a draft, and nothing yet that records enter.
         */
        get: operations["list_sop_drafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/design/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Sop Design
         * @description What is wrong, what had better be otherwise, and the file of it; nothing is stored.
         */
        post: operations["check_sop_design"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/design": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin Sop
         * @description A new SOP, as a draft: nothing enters it before it is published.
         */
        post: operations["begin_sop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/design": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sop Design
         * @description The draft, for those who may change it, else what is in use; or the version of a number.
         */
        get: operations["get_sop_design"];
        /**
         * Save Sop Design
         * @description Keep it as the draft, whatever is wrong with it; what is wrong comes back with it.
         */
        put: operations["save_sop_design"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/monitor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Sop Monitor */
        get: operations["get_sop_monitor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Sop Records */
        get: operations["list_sop_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/adherence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sop Adherence
         * @description One person's score as a formula with their numbers; of what lies within reach.
         */
        get: operations["get_sop_adherence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/adherence/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Adherence Records */
        get: operations["list_adherence_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/winning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sop Winning
         * @description Which steps go with winning; no proof of what causes it.
         */
        get: operations["get_sop_winning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/winning/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Winning Records */
        get: operations["list_winning_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Sop Review
         * @description What a quarter proposes to change, by which rules.
         */
        get: operations["get_sop_review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sop Versions
         * @description The newest first; a draft only for those who may change it.
         */
        get: operations["list_sop_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Sop Version */
        get: operations["get_sop_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare Sop Versions
         * @description Line by line, in sentences, and by their figures, as far as the reader may see.
         */
        get: operations["compare_sop_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save Sop Draft
         * @description Keep it, whatever is wrong with it; what is wrong comes back with it.
         */
        put: operations["save_sop_draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/draft/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Discard Sop Draft */
        post: operations["discard_sop_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/versions/{number}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Sop Move
         * @description What moving the runs under way would do; nothing is stored.
         */
        post: operations["preview_sop_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/versions/{number}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Sop Version
         * @description A draft is tried out by departments or goes live; a pilot goes live.
         */
        post: operations["publish_sop_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/versions/{number}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End Sop Pilot
         * @description New records of its departments enter the live version again.
         */
        post: operations["end_sop_pilot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Sop Voices */
        get: operations["list_sop_voices"];
        put?: never;
        /**
         * Say Of Sop
         * @description Who says the same of the same step again changes what they said.
         */
        post: operations["say_of_sop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/voices/{voice_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer Voice */
        post: operations["answer_voice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/trial/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dry Run Sop
         * @description What would happen to one real record, and when.
         */
        post: operations["dry_run_sop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/trial/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay Sop
         * @description What the SOP would have made of the last 90 days' records within reach.
         */
        post: operations["replay_sop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/trial/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forecast Sop
         * @description Steps per person and working day for the next 30 days, if as many records come in.
         */
        post: operations["forecast_sop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/steps/{step_id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark Step
         * @description Give the evidence that is given by hand: a click, a tick on the checklist, a confirmation.
         */
        post: operations["mark_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/steps/{step_id}/marks/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Mark Back
         * @description A step that was completed by it opens again.
         */
        post: operations["take_mark_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/steps/{step_id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skip Step
         * @description Optional steps by whoever does them, others by managers.
         */
        post: operations["skip_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/steps/{step_id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send Step Back
         * @description A step before it is done anew, and this one after it.
         */
        post: operations["send_step_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/steps/{step_id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return Step
         * @description Whoever looks at what proves a step does not agree: it is to do again.
         */
        post: operations["return_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/steps/{step_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause Step
         * @description The clock stands while the customer is waited for, with a limit.
         */
        post: operations["pause_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/steps/{step_id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume Step
         * @description Before its time.
         */
        post: operations["resume_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/steps/{step_id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claim Step
         * @description Take a step that lies in a queue of a group of mine; of two at once one has it.
         */
        post: operations["claim_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/steps/{step_id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release Step
         * @description Put a step that I took back into its queue.
         */
        post: operations["release_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/steps/{step_id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Explain Step
         * @description Say why a step is late; whoever was told of it sees the answer.
         */
        post: operations["explain_step"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report Evidence
         * @description For systems that know what happened to a record: a quote sent, a call of so many seconds. A
         *     step that waits for it is done with this request.
         */
        post: operations["report_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Evidence Back
         * @description A step that it had completed opens again.
         */
        post: operations["take_evidence_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/figures/{key}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Figure Records
         * @description Of an average, numerator and denominator are the same records; each says its minutes.
         */
        get: operations["list_figure_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Scores
         * @description Of people within reach; by that a seller sees their own.
         */
        get: operations["get_scores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/people/{person_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Score Of Person
         * @description The formula with their numbers, by SOP, and what was not kept.
         */
        get: operations["get_score_of_person"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dispute Score
         * @description A step of one's own that was not kept, and why it should not count.
         */
        post: operations["dispute_score"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/disputes/{dispute_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer Dispute */
        post: operations["answer_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Weigh Sop
         * @description How much the steps of an SOP count, from the month on that is not frozen yet.
         */
        put: operations["weigh_sop"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/life": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Life Map
         * @description By what who asks may see; by that a seller sees their own.
         */
        get: operations["get_life_map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/life/{phase}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List Life Records */
        get: operations["list_life_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/life/{phase}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Life Phase
         * @description What it is for and whose it is, in the language of who asks.
         */
        put: operations["change_life_phase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refreshers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Refreshers
         * @description One's own and those of people within reach: open, or read within a month.
         */
        get: operations["list_refreshers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refreshers/{refresher_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Refresher */
        get: operations["get_refresher"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refreshers/{refresher_id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read Refresher
         * @description Whoever was asked has gone through it.
         */
        post: operations["read_refresher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Today */
        get: operations["get_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{lead_id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Lead Page */
        get: operations["get_lead_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{lead_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Lead Timeline */
        get: operations["get_lead_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{customer_id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Customer Page */
        get: operations["get_customer_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{customer_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Customer Timeline */
        get: operations["get_customer_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{contact_id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Contact Page */
        get: operations["get_contact_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{contact_id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get Contact Timeline */
        get: operations["get_contact_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write Follow Up */
        post: operations["write_follow_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/{kind}/{item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Work Item
         * @description One card by itself, with whether it is still to do.
         */
        get: operations["get_work_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work-items/{kind}/{item_id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Snooze Work Item */
        post: operations["snooze_work_item"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create Task */
        post: operations["create_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{task_id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete A Task */
        post: operations["complete_a_task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search Records */
        get: operations["search_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/follow-ups/{follow_up_id}/neutral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Neutral Follow Up
         * @description What it says, without the customer it was about.
         */
        get: operations["get_neutral_follow_up"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Into Sop
         * @description A text becomes an example of a step's script, an item of its checklist, or a new step.
         */
        post: operations["take_into_sop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sops/{sop_id}/take-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take Step Into Sop
         * @description A step of another SOP, with its script, checklist and ladder.
         */
        post: operations["take_step_into_sop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** SetUpOut */
        SetUpOut: {
            /** Shortest Password */
            shortest_password: number;
        };
        /**
         * ErrorOut
         * @description The one shape of a refusal.
         */
        ErrorOut: {
            /** Code */
            code: string;
            /** Message */
            message: string;
            /**
             * Details
             * @default {}
             */
            details?: {
                [key: string]: unknown;
            };
            /**
             * Fields
             * @default {}
             */
            fields?: {
                [key: string]: string;
            };
        };
        /** DoneOut */
        DoneOut: {
            /** Login */
            login: string;
        };
        /** SetUpIn */
        SetUpIn: {
            /** Code */
            code: string;
            /** Company */
            company: string;
            /** Name */
            name: string;
            /** Email */
            email: string;
            /** Password */
            password: string;
        };
        /**
         * Me
         * @description The signed-in person and what their role may do.
         */
        Me: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Login */
            login: string;
            /** Email */
            email: string;
            role: components["schemas"]["Role"];
            department: components["schemas"]["MyDepartmentOut"] | null;
            /**
             * Language
             * @enum {string}
             */
            language: "zh-CN" | "en";
            theme: components["schemas"]["Theme"];
            /** Can */
            can: string[];
        };
        /** MyDepartmentOut */
        MyDepartmentOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * Role
         * @enum {string}
         */
        Role: "seller" | "manager" | "director" | "service" | "administrator";
        /** SessionOut */
        SessionOut: {
            user: components["schemas"]["Me"] | null;
            /** Csrf Token */
            csrf_token: string;
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Company Name */
            company_name: string;
        };
        /**
         * Theme
         * @enum {string}
         */
        Theme: "system" | "light" | "dark";
        /** SignInIn */
        SignInIn: {
            /** Login */
            login: string;
            /** Password */
            password: string;
        };
        /**
         * CodeIn
         * @description The second step: of the authenticator app, or a recovery code.
         */
        CodeIn: {
            /** Challenge */
            challenge: string;
            /** Code */
            code: string;
        };
        /**
         * PasskeyQuestionOut
         * @description `options` are what the browser's dialog is given, as WebAuthn writes them.
         */
        PasskeyQuestionOut: {
            /** Challenge */
            challenge: string;
            /** Options */
            options: {
                [key: string]: unknown;
            };
        };
        /**
         * PasskeyQuestionIn
         * @description With the challenge of a sign-in that waits; without one, a passkey instead of a password.
         */
        PasskeyQuestionIn: {
            /** Challenge */
            challenge?: string | null;
        };
        /** CredentialIn */
        CredentialIn: {
            /** Id */
            id: string;
            /** Rawid */
            rawId: string;
            /**
             * Type
             * @constant
             */
            type: "public-key";
            /**
             * @default {
             *       "credProps": null
             *     }
             */
            clientExtensionResults?: components["schemas"]["ExtrasIn"];
            response: components["schemas"]["ShownIn"];
        };
        /**
         * ExtrasIn
         * @description What the passkey says of itself; it changes nothing.
         */
        ExtrasIn: {
            /** Credprops */
            credProps?: {
                [key: string]: boolean;
            } | null;
        };
        /** PasskeyIn */
        PasskeyIn: {
            /** Challenge */
            challenge: string;
            /**
             * Second
             * @default false
             */
            second?: boolean;
            credential: components["schemas"]["CredentialIn"];
        };
        /** ShownIn */
        ShownIn: {
            /** Clientdatajson */
            clientDataJSON: string;
            /** Authenticatordata */
            authenticatorData: string;
            /** Signature */
            signature: string;
            /** Userhandle */
            userHandle?: string | null;
        };
        /** PreferencesIn */
        PreferencesIn: {
            /** Language */
            language?: ("zh-CN" | "en") | null;
            theme?: components["schemas"]["Theme"] | null;
        };
        /** PasskeyOut */
        PasskeyOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Last Used At */
            last_used_at: string | null;
        };
        /**
         * SecurityOut
         * @description `confirmed_until`: until when changes are taken without asking for the password again.
         */
        SecurityOut: {
            /** Login */
            login: string;
            /** Email */
            email: string;
            /** Mail */
            mail: boolean;
            /** Shortest Password */
            shortest_password: number;
            /** Confirmed Until */
            confirmed_until: string | null;
            /** Totp Since */
            totp_since: string | null;
            /** Recovery Codes Left */
            recovery_codes_left: number | null;
            /** Passkeys */
            passkeys: components["schemas"]["PasskeyOut"][];
            /** Sessions */
            sessions: components["schemas"]["SessionLineOut"][];
        };
        /**
         * SessionLineOut
         * @description `id` is made of the session's key and opens nothing.
         */
        SessionLineOut: {
            /** Id */
            id: string;
            /** Here */
            here: boolean;
            /** Device */
            device: string;
            /** Address */
            address: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Last Seen At
             * Format: date-time
             */
            last_seen_at: string;
        };
        /** ConfirmedOut */
        ConfirmedOut: {
            /**
             * Confirmed Until
             * Format: date-time
             */
            confirmed_until: string;
        };
        /** ConfirmIn */
        ConfirmIn: {
            /** Password */
            password: string;
        };
        /** PasswordIn */
        PasswordIn: {
            /** Current */
            current: string;
            /** Password */
            password: string;
        };
        /** EmailIn */
        EmailIn: {
            /** Email */
            email: string;
        };
        /** NewAppOut */
        NewAppOut: {
            /** Challenge */
            challenge: string;
            /** Secret */
            secret: string;
            /** Uri */
            uri: string;
            /** Picture */
            picture: string;
        };
        /**
         * RecoveryCodesOut
         * @description Shown this once. Empty where the person keeps those of before.
         */
        RecoveryCodesOut: {
            /** Recovery Codes */
            recovery_codes: string[];
        };
        /** NewAppCodeIn */
        NewAppCodeIn: {
            /** Challenge */
            challenge: string;
            /** Code */
            code: string;
        };
        /** MadeIn */
        MadeIn: {
            /** Clientdatajson */
            clientDataJSON: string;
            /** Attestationobject */
            attestationObject: string;
        };
        /** NewCredentialIn */
        NewCredentialIn: {
            /** Id */
            id: string;
            /** Rawid */
            rawId: string;
            /**
             * Type
             * @constant
             */
            type: "public-key";
            /**
             * @default {
             *       "credProps": null
             *     }
             */
            clientExtensionResults?: components["schemas"]["ExtrasIn"];
            response: components["schemas"]["MadeIn"];
        };
        /** NewPasskeyIn */
        NewPasskeyIn: {
            /** Challenge */
            challenge: string;
            /** Name */
            name: string;
            credential: components["schemas"]["NewCredentialIn"];
        };
        /** PasskeyNameIn */
        PasskeyNameIn: {
            /** Name */
            name: string;
        };
        /**
         * ResetOut
         * @description `mail`: whether this installation sends mail at all. Says nothing of the account.
         */
        ResetOut: {
            /** Mail */
            mail: boolean;
        };
        /** ResetIn */
        ResetIn: {
            /** Login */
            login: string;
        };
        /** LinkPageOut */
        LinkPageOut: {
            /** Name */
            name: string;
            /** Login */
            login: string;
            /** Company Name */
            company_name: string;
            /** Shortest Password */
            shortest_password: number;
        };
        /** TokenIn */
        TokenIn: {
            /** Token */
            token: string;
        };
        /** LoginOut */
        LoginOut: {
            /** Login */
            login: string;
        };
        /** NewPasswordIn */
        NewPasswordIn: {
            /** Token */
            token: string;
            /** Password */
            password: string;
        };
        /** NamedOut */
        NamedOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /** PeopleOut */
        PeopleOut: {
            /** Items */
            items: components["schemas"]["PersonOut"][];
        };
        /** PersonOut */
        PersonOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            role: components["schemas"]["Role"];
            department: components["schemas"]["NamedOut"] | null;
            /** Active */
            active: boolean;
            manager: components["schemas"]["NamedOut"] | null;
        };
        /**
         * AccountOut
         * @description A person as administrators see them. `second_factor`: an app or a passkey is set up.
         */
        AccountOut: {
            /** Id */
            id: number;
            /** Version */
            version: number;
            /** Name */
            name: string;
            /** Login */
            login: string;
            /** Email */
            email: string;
            /** Phone */
            phone: string;
            role: components["schemas"]["Role"];
            department: components["schemas"]["NamedOut"] | null;
            manager: components["schemas"]["NamedOut"] | null;
            /**
             * Language
             * @enum {string}
             */
            language: "zh-CN" | "en";
            /** Active */
            active: boolean;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Last Seen At */
            last_seen_at: string | null;
            /** Second Factor */
            second_factor: boolean;
        };
        /** AccountsOut */
        AccountsOut: {
            /** Items */
            items: components["schemas"]["AccountOut"][];
        };
        /**
         * AccountPatch
         * @description What is left out stays; null takes the department or the manager away.
         */
        AccountPatch: {
            /** Version */
            version: number;
            /** Name */
            name?: string | null;
            role?: components["schemas"]["Role"] | null;
            /** Department Id */
            department_id?: number | null;
            /** Manager Id */
            manager_id?: number | null;
            /** Phone */
            phone?: string | null;
            /** Language */
            language?: ("zh-CN" | "en") | null;
        };
        /**
         * SignInLinkOut
         * @description Shown this once, to be passed on by hand.
         */
        SignInLinkOut: {
            /** Link */
            link: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
        };
        /** InvitationPageOut */
        InvitationPageOut: {
            /** Name */
            name: string;
            /** Email */
            email: string;
            /** Company Name */
            company_name: string;
            /** Shortest Password */
            shortest_password: number;
        };
        /** JoinedOut */
        JoinedOut: {
            /** Login */
            login: string;
        };
        /** AcceptIn */
        AcceptIn: {
            /** Token */
            token: string;
            /** Password */
            password: string;
        };
        /** InvitationOut */
        InvitationOut: {
            /** Id */
            id: number;
            /** Email */
            email: string;
            /** Name */
            name: string;
            role: components["schemas"]["Role"];
            department: components["schemas"]["NamedOut"] | null;
            manager: components["schemas"]["NamedOut"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
        };
        /** InvitationsOut */
        InvitationsOut: {
            /** Items */
            items: components["schemas"]["InvitationOut"][];
        };
        /**
         * InvitedOut
         * @description The link is shown this once, to be passed on by hand; `mailed`: it is on its way as well.
         */
        InvitedOut: {
            invitation: components["schemas"]["InvitationOut"];
            /** Link */
            link: string;
            /** Mailed */
            mailed: boolean;
        };
        /** InvitationIn */
        InvitationIn: {
            /** Email */
            email: string;
            /** Name */
            name: string;
            role: components["schemas"]["Role"];
            /** Department Id */
            department_id?: number | null;
            /** Manager Id */
            manager_id?: number | null;
            /**
             * Language
             * @default zh-CN
             * @enum {string}
             */
            language?: "zh-CN" | "en";
        };
        /** PasswordRulesOut */
        PasswordRulesOut: {
            /** Shortest Password */
            shortest_password: number;
            /** Version */
            version: number;
        };
        /** PasswordRulesIn */
        PasswordRulesIn: {
            /** Shortest Password */
            shortest_password: number;
            /** Version */
            version: number;
        };
        /**
         * DepartmentOut
         * @description `members` counts those who work in it itself, without the departments beneath.
         */
        DepartmentOut: {
            /** Id */
            id: number;
            /** Version */
            version: number;
            /** Name */
            name: string;
            /** Parent Id */
            parent_id: number | null;
            head: components["schemas"]["NamedOut"] | null;
            /** Members */
            members: number;
        };
        /**
         * DepartmentsOut
         * @description As the tree is read: each before what is beneath it.
         */
        DepartmentsOut: {
            /** Items */
            items: components["schemas"]["DepartmentOut"][];
        };
        /** DepartmentIn */
        DepartmentIn: {
            /** Name */
            name: string;
            /** Parent Id */
            parent_id: number;
            /** Head Id */
            head_id?: number | null;
        };
        /**
         * DepartmentPatch
         * @description What is left out stays; a null head takes the head away.
         */
        DepartmentPatch: {
            /** Version */
            version: number;
            /** Name */
            name?: string | null;
            /** Head Id */
            head_id?: number | null;
        };
        /**
         * DepartmentMoveIn
         * @description Beneath `parent_id`, before one of its departments or, for null, as the last.
         */
        DepartmentMoveIn: {
            /** Version */
            version: number;
            /** Parent Id */
            parent_id: number;
            /** Before Id */
            before_id?: number | null;
        };
        /**
         * Reach
         * @description Whose records a role works with.
         * @enum {string}
         */
        Reach: "own" | "department" | "all";
        /**
         * RoleCellOut
         * @description How far a role may go; null and empty: not at all.
         */
        RoleCellOut: {
            role: components["schemas"]["Role"];
            reach: components["schemas"]["Reach"] | null;
            /** Said */
            said: string;
        };
        /** RoleRightOut */
        RoleRightOut: {
            /** Action */
            action: string;
            /** Label */
            label: string;
            /** Cells */
            cells: components["schemas"]["RoleCellOut"][];
        };
        /**
         * RoleSubjectOut
         * @description An object with its rights. `sees` says in a sentence whose records each role sees; it is
         *     empty where there are no records of anybody.
         */
        RoleSubjectOut: {
            /** Key */
            key: string;
            /** Label */
            label: string;
            /** Sees */
            sees: components["schemas"]["RoleCellOut"][];
            /** Rights */
            rights: components["schemas"]["RoleRightOut"][];
        };
        /** RolesOut */
        RolesOut: {
            /** Roles */
            roles: components["schemas"]["Role"][];
            /** Subjects */
            subjects: components["schemas"]["RoleSubjectOut"][];
        };
        /**
         * CalendarOut
         * @description `version`: of the weekly hours; who changes them says which they have read. `missing_years`:
         *     years for which somebody has to bring in the make-up days (调休), this one and from November on
         *     the next.
         */
        CalendarOut: {
            /** Year */
            year: number;
            /** Version */
            version: number;
            /** Zone */
            zone: string;
            /** Hours */
            hours: {
                [key: string]: [
                    string,
                    string
                ][];
            };
            /** Other Hours */
            other_hours: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
            /** Anchor */
            anchor: string | null;
            /** Days */
            days: components["schemas"]["DayOut"][];
            /** Seeded Years */
            seeded_years: number[];
            /** Missing Years */
            missing_years: number[];
        };
        /**
         * DayOut
         * @description `version` names what is set; who changes it says which they have read.
         */
        DayOut: {
            /**
             * Date
             * Format: date
             */
            date: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "off" | "working";
            /** Name */
            name: string;
            source: components["schemas"]["DaySource"];
            /** Version */
            version: number;
        };
        /**
         * DaySource
         * @enum {string}
         */
        DaySource: "seeded" | "statutory" | "imported" | "manual";
        /**
         * CompanyHoursIn
         * @description `version`: of the hours that were changed.
         */
        CompanyHoursIn: {
            /** Hours */
            hours: {
                [key: string]: [
                    string,
                    string
                ][];
            };
            /** Other Hours */
            other_hours?: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
            /** Anchor */
            anchor?: string | null;
            /** Version */
            version: number;
        };
        /**
         * DayIn
         * @description `version`: of what was set for the date, 0 where the weekly hours held.
         */
        DayIn: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "off" | "working";
            /**
             * Name
             * @default
             */
            name?: string;
            /** Version */
            version: number;
        };
        /**
         * DayChangeOut
         * @description One day before and after; a null kind: the weekly hours hold.
         */
        DayChangeOut: {
            /**
             * Date
             * Format: date
             */
            date: string;
            /** Kind Before */
            kind_before: ("off" | "working" | "ordinary") | null;
            /** Name Before */
            name_before: string;
            /** Kind */
            kind: ("off" | "working") | null;
            /** Name */
            name: string;
        };
        /**
         * HolidaysPreviewOut
         * @description What a file changes. `kept`: set by hand, and left as it is. `stamp` names the calendar that
         *     was looked at; importing asks for it.
         */
        HolidaysPreviewOut: {
            /** Year */
            year: number;
            /** Papers */
            papers: string[];
            /** Added */
            added: components["schemas"]["DayChangeOut"][];
            /** Changed */
            changed: components["schemas"]["DayChangeOut"][];
            /** Gone */
            gone: components["schemas"]["DayChangeOut"][];
            /** Kept */
            kept: components["schemas"]["DayChangeOut"][];
            /** Same */
            same: number;
            /** Stamp */
            stamp: string;
        };
        /** CalendarRef */
        CalendarRef: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * OwnCalendarOut
         * @description Hours of a department, for it and what is beneath it, or of a shift. `people`: who works by
         *     them; `open_deadlines`: what they answer for; `members`: who was put on the shift.
         */
        OwnCalendarOut: {
            /** Id */
            id: number;
            /** Version */
            version: number;
            department: components["schemas"]["CalendarRef"] | null;
            /** Name */
            name: string;
            /** Hours */
            hours: {
                [key: string]: [
                    string,
                    string
                ][];
            };
            /** Other Hours */
            other_hours: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
            /** Anchor */
            anchor: string | null;
            /** Observes Holidays */
            observes_holidays: boolean;
            /** Members */
            members: components["schemas"]["CalendarRef"][];
            /** People */
            people: number;
            /** Open Deadlines */
            open_deadlines: number;
        };
        /** OwnCalendarsOut */
        OwnCalendarsOut: {
            /** Items */
            items: components["schemas"]["OwnCalendarOut"][];
        };
        /**
         * DepartmentHoursIn
         * @description `version`: of the hours that were changed, 0 where there were none.
         */
        DepartmentHoursIn: {
            /** Hours */
            hours: {
                [key: string]: [
                    string,
                    string
                ][];
            };
            /** Other Hours */
            other_hours?: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
            /** Anchor */
            anchor?: string | null;
            /**
             * Observes Holidays
             * @default true
             */
            observes_holidays?: boolean;
            /** Version */
            version: number;
        };
        /** ShiftMadeOut */
        ShiftMadeOut: {
            /** Id */
            id: number;
        };
        /**
         * ShiftIn
         * @description Stretches are in the order in which they are worked; one that ends before it begins goes on
         *     into the next day.
         */
        ShiftIn: {
            /** Hours */
            hours: {
                [key: string]: [
                    string,
                    string
                ][];
            };
            /** Other Hours */
            other_hours?: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
            /** Anchor */
            anchor?: string | null;
            /**
             * Observes Holidays
             * @default true
             */
            observes_holidays?: boolean;
            /** Name */
            name: string;
            /** Person Ids */
            person_ids: number[];
        };
        /** ShiftChangeIn */
        ShiftChangeIn: {
            /** Hours */
            hours: {
                [key: string]: [
                    string,
                    string
                ][];
            };
            /** Other Hours */
            other_hours?: {
                [key: string]: [
                    string,
                    string
                ][];
            } | null;
            /** Anchor */
            anchor?: string | null;
            /**
             * Observes Holidays
             * @default true
             */
            observes_holidays?: boolean;
            /** Name */
            name: string;
            /** Person Ids */
            person_ids: number[];
            /** Version */
            version: number;
        };
        /**
         * LeaveOut
         * @description `mine_to_change`: who asks may change or cancel it.
         */
        LeaveOut: {
            /** Id */
            id: number;
            /** Version */
            version: number;
            user: components["schemas"]["NamedOut"];
            deputy: components["schemas"]["NamedOut"];
            /**
             * Begins At
             * Format: date-time
             */
            begins_at: string;
            /**
             * Ends At
             * Format: date-time
             */
            ends_at: string;
            /** Whole Days */
            whole_days: boolean;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "on" | "over" | "cancelled";
            /** Mine To Change */
            mine_to_change: boolean;
        };
        /**
         * LeavesOut
         * @description `people`: for whom who asks may plan leave, themselves first.
         */
        LeavesOut: {
            /** Items */
            items: components["schemas"]["LeaveOut"][];
            /** People */
            people: components["schemas"]["NamedOut"][];
        };
        /** LeaveIn */
        LeaveIn: {
            /** First On */
            first_on?: string | null;
            /** Last On */
            last_on?: string | null;
            /** Begins At */
            begins_at?: string | null;
            /** Ends At */
            ends_at?: string | null;
            /** User Id */
            user_id: number;
            /** Deputy Id */
            deputy_id: number;
        };
        /**
         * LeavePatch
         * @description Its times and deputy as they are to be.
         */
        LeavePatch: {
            /** First On */
            first_on?: string | null;
            /** Last On */
            last_on?: string | null;
            /** Begins At */
            begins_at?: string | null;
            /** Ends At */
            ends_at?: string | null;
            /** Version */
            version: number;
            /** Deputy Id */
            deputy_id: number;
        };
        /**
         * NotificationKind
         * @enum {string}
         */
        NotificationKind: "reminder" | "overdue" | "escalation" | "task" | "assigned" | "ask" | "sop_held" | "sop_broken" | "sop_changed" | "check" | "refresher" | "score" | "voice" | "handover" | "import";
        /**
         * NotificationOut
         * @description `title` and `body` are sentences in the reader's language. `link` leads to the record of an
         *     entry that counts one; the records of a greater one are asked for by its id.
         */
        NotificationOut: {
            /** Id */
            id: number;
            kind: components["schemas"]["NotificationKind"];
            /** Title */
            title: string;
            /** Body */
            body: string;
            /** Count */
            count: number;
            /** Late */
            late: boolean;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Read */
            read: boolean;
            /** Link */
            link: string;
        };
        /**
         * NotificationsOut
         * @description `unread` counts entries, on all pages.
         */
        NotificationsOut: {
            /** Items */
            items: components["schemas"]["NotificationOut"][];
            /** Unread */
            unread: number;
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** UnreadOut */
        UnreadOut: {
            /** Unread */
            unread: number;
        };
        /**
         * DrillOut
         * @description `total` counts what the reader may see.
         */
        DrillOut: {
            /** Items */
            items: components["schemas"]["DrillRowOut"][];
            /** Total */
            total: number;
        };
        /**
         * DrillRowOut
         * @description One line behind a number.
         */
        DrillRowOut: {
            record: components["schemas"]["RecordRefOut"];
            /** Step */
            step: string;
            /** Person */
            person: string;
            /** Due At */
            due_at: string | null;
            /** Done At */
            done_at: string | null;
            /** Status */
            status: string;
            /** Note */
            note: string;
        };
        /** RecordRefOut */
        RecordRefOut: {
            /** Type */
            type: string;
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * ChannelOut
         * @description A way beside the bell. `on`: this installation has it. `address`: where it reaches me, empty
         *     when it does not. `lost`: nobody was found there when it was last tried. `kinds`: what I am
         *     told there too.
         */
        ChannelOut: {
            /** Name */
            name: string;
            /** On */
            on: boolean;
            /** Address */
            address: string;
            /** Lost */
            lost: boolean;
            /** Kinds */
            kinds: components["schemas"]["NotificationKind"][];
        };
        /**
         * PreferencesOut
         * @description Hours are of the company's zone, "21:30".
         */
        PreferencesOut: {
            /** Kinds */
            kinds: components["schemas"]["NotificationKind"][];
            /** Channels */
            channels: components["schemas"]["ChannelOut"][];
            /** Quiet From */
            quiet_from: string | null;
            /** Quiet To */
            quiet_to: string | null;
            /** Digest At */
            digest_at: string | null;
        };
        /** ChannelWishIn */
        ChannelWishIn: {
            /** Name */
            name: string;
            /** Kinds */
            kinds: components["schemas"]["NotificationKind"][];
        };
        /** PreferencesPutIn */
        PreferencesPutIn: {
            /** Channels */
            channels: components["schemas"]["ChannelWishIn"][];
            /** Quiet From */
            quiet_from: string | null;
            /** Quiet To */
            quiet_to: string | null;
            /** Digest At */
            digest_at: string | null;
        };
        /** LeadFilter */
        LeadFilter: {
            /**
             * View
             * @default mine
             * @enum {string}
             */
            view?: "mine" | "department" | "all" | "shared";
            /**
             * Q
             * @default
             */
            q?: string;
            /**
             * Filter
             * @description JSON, such as {"field": "city", "is": "上海"}; all of it: docs/filters.md
             * @default
             */
            filter?: string;
            /**
             * Cursor
             * @default
             */
            cursor?: string;
            /**
             * Limit
             * @default 50
             */
            limit?: number;
            /**
             * Tier
             * @default
             */
            tier?: ("" | "high_value" | "growing" | "potential" | "dormant") | "none";
            /** Owner */
            owner?: number | null;
            /**
             * Source
             * @default
             */
            source?: string;
            /**
             * Late
             * @default false
             */
            late?: boolean;
            /** Import Id */
            import_id?: number | null;
            /**
             * State
             * @default
             */
            state?: ("new" | "working" | "qualified" | "lost" | "returned" | "converted") | ("" | "active");
            /**
             * Without Next
             * @default false
             */
            without_next?: boolean;
            /**
             * Sort
             * @default -changed_at
             * @enum {string}
             */
            sort?: "-changed_at" | "-created_at" | "due_at" | "company";
        };
        /** LeadPage */
        LeadPage: {
            /** Items */
            items: components["schemas"]["LeadRow"][];
            /** Next Cursor */
            next_cursor: string | null;
            /**
             * Total
             * @description Rows of all pages; counted to 10,000, then there may be more
             */
            total: number;
        };
        /** LeadRow */
        LeadRow: {
            /** Id */
            id: number;
            /** Version */
            version: number;
            /** Company */
            company: string;
            /** Contact Name */
            contact_name: string;
            /** Contact Title */
            contact_title: string;
            /** Phone */
            phone: string;
            /** City */
            city: string;
            /** Source */
            source: string;
            /**
             * Tier
             * @enum {string}
             */
            tier: "" | "high_value" | "growing" | "potential" | "dormant";
            /**
             * State
             * @enum {string}
             */
            state: "new" | "working" | "qualified" | "lost" | "returned" | "converted";
            owner: components["schemas"]["Ref"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /** Last Follow Up At */
            last_follow_up_at: string | null;
            step: components["schemas"]["StepOut"] | null;
            task: components["schemas"]["NextTaskOut"] | null;
            /** Dashes */
            dashes: ("done" | "open" | "soon" | "late" | "paused" | "checking" | "waiting" | "pending" | "skipped" | "cancelled")[];
        };
        /**
         * NextTaskOut
         * @description What is to do where no step is open.
         */
        NextTaskOut: {
            /** Title */
            title: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /**
             * State
             * @enum {string}
             */
            state: "done" | "open" | "soon" | "late" | "paused" | "checking" | "waiting" | "pending" | "skipped" | "cancelled";
        };
        /** Ref */
        Ref: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /** StepOut */
        StepOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Due At */
            due_at: string | null;
            /**
             * State
             * @enum {string}
             */
            state: "done" | "open" | "soon" | "late" | "paused" | "checking" | "waiting" | "pending" | "skipped" | "cancelled";
        };
        /** LeadOut */
        LeadOut: {
            /** Leftovers */
            leftovers: components["schemas"]["Leftover"][];
            /** Id */
            id: number;
            /** Version */
            version: number;
            /** Company */
            company: string;
            /** Contact Name */
            contact_name: string;
            /** Contact Title */
            contact_title: string;
            /** Phone */
            phone: string;
            /** Phone Raw */
            phone_raw: string;
            /** Wechat */
            wechat: string;
            /** Email */
            email: string;
            /** City */
            city: string;
            /** Source */
            source: string;
            /**
             * Tier
             * @enum {string}
             */
            tier: "" | "high_value" | "growing" | "potential" | "dormant";
            /**
             * State
             * @enum {string}
             */
            state: "new" | "working" | "qualified" | "lost" | "returned" | "converted";
            /** Needs */
            needs: string;
            /** Budget */
            budget: number | null;
            /** Remark */
            remark: string;
            /** Proposal Sent On */
            proposal_sent_on: string | null;
            /**
             * Decision
             * @enum {string}
             */
            decision: "" | "won" | "lost";
            /**
             * Lost Reason
             * @enum {string}
             */
            lost_reason: "" | "price" | "function" | "competitor" | "timing" | "no_budget" | "other";
            /** Won On */
            won_on: string | null;
            /** Return Reason */
            return_reason: string;
            /** First Contacted On */
            first_contacted_on: string | null;
            /** Last Follow Up At */
            last_follow_up_at: string | null;
            customer: components["schemas"]["Ref"] | null;
            /** Converted At */
            converted_at: string | null;
            owner: components["schemas"]["Ref"] | null;
            department: components["schemas"]["Ref"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
        };
        /**
         * Leftover
         * @description What an import could not understand, as it stood in the file.
         */
        Leftover: {
            /** Label */
            label: string;
            /** Text */
            text: string;
        };
        /** LeadIn */
        LeadIn: {
            /**
             * Company
             * @default
             */
            company?: string;
            /**
             * Contact Name
             * @default
             */
            contact_name?: string;
            /**
             * Contact Title
             * @default
             */
            contact_title?: string;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Wechat
             * @default
             */
            wechat?: string;
            /**
             * Email
             * @default
             */
            email?: string;
            /**
             * City
             * @default
             */
            city?: string;
            /**
             * Source
             * @default
             */
            source?: string;
            /**
             * Tier
             * @default
             * @enum {string}
             */
            tier?: "" | "high_value" | "growing" | "potential" | "dormant";
            /**
             * Needs
             * @default
             */
            needs?: string;
            /** Budget */
            budget?: number | null;
            /**
             * Remark
             * @default
             */
            remark?: string;
            /** Owner Id */
            owner_id?: number | null;
        };
        /** AssignedOut */
        AssignedOut: {
            /** Changed */
            changed: number;
        };
        /** AssignIn */
        AssignIn: {
            /** Lead Ids */
            lead_ids: number[];
            /** Owner Id */
            owner_id: number;
        };
        /** StartedOut */
        StartedOut: {
            /** Started */
            started: number;
            /** Skipped */
            skipped: number;
        };
        /** StartIn */
        StartIn: {
            /** Lead Ids */
            lead_ids: number[];
        };
        /** LeadValuesFilter */
        LeadValuesFilter: {
            /**
             * View
             * @default mine
             * @enum {string}
             */
            view?: "mine" | "department" | "all" | "shared";
            /**
             * Field
             * @default source
             * @constant
             */
            field?: "source";
        };
        /**
         * ValuesOut
         * @description What a filter offers; `more`: there are others, which can only be searched for.
         */
        ValuesOut: {
            /** Items */
            items: string[];
            /** More */
            more: boolean;
        };
        /** LeadPatch */
        LeadPatch: {
            /** Version */
            version: number;
            /** Company */
            company?: string | null;
            /** Contact Name */
            contact_name?: string | null;
            /** Contact Title */
            contact_title?: string | null;
            /** Phone */
            phone?: string | null;
            /** Wechat */
            wechat?: string | null;
            /** Email */
            email?: string | null;
            /** City */
            city?: string | null;
            /** Source */
            source?: string | null;
            /** Tier */
            tier?: ("" | "high_value" | "growing" | "potential" | "dormant") | null;
            /** Needs */
            needs?: string | null;
            /** Budget */
            budget?: number | null;
            /** Remark */
            remark?: string | null;
            /** Proposal Sent On */
            proposal_sent_on?: string | null;
            /** Decision */
            decision?: ("" | "won" | "lost") | null;
            /** Lost Reason */
            lost_reason?: ("" | "price" | "function" | "competitor" | "timing" | "no_budget" | "other") | null;
            /** Won On */
            won_on?: string | null;
        };
        /** ReturnIn */
        ReturnIn: {
            /** Reason */
            reason: string;
        };
        /** CollaboratorOut */
        CollaboratorOut: {
            user: components["schemas"]["CollaboratorUserOut"];
            /**
             * Access
             * @enum {string}
             */
            access: "read" | "edit";
        };
        /** CollaboratorUserOut */
        CollaboratorUserOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /** CollaboratorsOut */
        CollaboratorsOut: {
            /** Items */
            items: components["schemas"]["CollaboratorOut"][];
        };
        /** CollaboratorIn */
        CollaboratorIn: {
            /**
             * Access
             * @enum {string}
             */
            access: "read" | "edit";
        };
        /**
         * CandidateOut
         * @description `id` only where the asker may open the customer.
         */
        CandidateOut: {
            /** Id */
            id: number | null;
            /** Name */
            name: string;
            /** Owner Name */
            owner_name: string;
        };
        /** ConversionOut */
        ConversionOut: {
            /** Name */
            name: string;
            /** Candidates */
            candidates: components["schemas"]["CandidateOut"][];
            /** Contacts */
            contacts: components["schemas"]["LeadPersonOut"][];
        };
        /** LeadPersonOut */
        LeadPersonOut: {
            /** Name */
            name: string;
            /** Title */
            title: string;
            /** Phone */
            phone: string;
            /** Wechat */
            wechat: string;
            /** Email */
            email: string;
        };
        /** ContactOut */
        ContactOut: {
            /** Leftovers */
            leftovers: components["schemas"]["Leftover"][];
            /** Id */
            id: number;
            /** Version */
            version: number;
            /** Name */
            name: string;
            /** Title */
            title: string;
            /** Phone */
            phone: string;
            /** Phone Raw */
            phone_raw: string;
            /** Wechat */
            wechat: string;
            /** Email */
            email: string;
            /**
             * Role In Decision
             * @enum {string}
             */
            role_in_decision: "" | "decision_maker" | "influencer" | "user" | "buyer" | "champion" | "gatekeeper";
            /** Remark */
            remark: string;
            /** Is Main */
            is_main: boolean;
            customer: components["schemas"]["Ref"];
            owner: components["schemas"]["Ref"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
        };
        /** ConvertedOut */
        ConvertedOut: {
            customer: components["schemas"]["CustomerOut"];
            /** Contacts */
            contacts: components["schemas"]["ContactOut"][];
        };
        /** CustomerOut */
        CustomerOut: {
            /** Leftovers */
            leftovers: components["schemas"]["Leftover"][];
            /** Id */
            id: number;
            /** Version */
            version: number;
            /** Name */
            name: string;
            /**
             * Tier
             * @enum {string}
             */
            tier: "" | "high_value" | "growing" | "potential" | "dormant";
            /** Industry */
            industry: string;
            /** City */
            city: string;
            /** Source */
            source: string;
            /** Phone */
            phone: string;
            /** Website */
            website: string;
            /** Address */
            address: string;
            /** Credit Code */
            credit_code: string;
            /** Remark */
            remark: string;
            /** Last Follow Up At */
            last_follow_up_at: string | null;
            owner: components["schemas"]["Ref"] | null;
            department: components["schemas"]["Ref"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
        };
        /**
         * ConvertIn
         * @description `customer_id`: an existing customer that the lead goes to. `name`: of the new one, where it
         *     is not the lead's company. `version`: the one that the page shows.
         */
        ConvertIn: {
            /** Customer Id */
            customer_id?: number | null;
            /**
             * Name
             * @default
             */
            name?: string;
            /** Version */
            version?: number | null;
        };
        /** CustomerFilter */
        CustomerFilter: {
            /**
             * View
             * @default mine
             * @enum {string}
             */
            view?: "mine" | "department" | "all" | "shared";
            /**
             * Q
             * @default
             */
            q?: string;
            /**
             * Filter
             * @description JSON, such as {"field": "city", "is": "上海"}; all of it: docs/filters.md
             * @default
             */
            filter?: string;
            /**
             * Cursor
             * @default
             */
            cursor?: string;
            /**
             * Limit
             * @default 50
             */
            limit?: number;
            /**
             * Tier
             * @default
             */
            tier?: ("" | "high_value" | "growing" | "potential" | "dormant") | "none";
            /** Owner */
            owner?: number | null;
            /**
             * Source
             * @default
             */
            source?: string;
            /**
             * Late
             * @default false
             */
            late?: boolean;
            /** Import Id */
            import_id?: number | null;
            /**
             * Industry
             * @default
             */
            industry?: string;
            /**
             * Sort
             * @default -changed_at
             * @enum {string}
             */
            sort?: "-changed_at" | "-created_at" | "name";
        };
        /** CustomerList */
        CustomerList: {
            /** Items */
            items: components["schemas"]["CustomerRow"][];
            /** Next Cursor */
            next_cursor: string | null;
            /**
             * Total
             * @description Rows of all pages; counted to 10,000, then there may be more
             */
            total: number;
        };
        /** CustomerRow */
        CustomerRow: {
            /** Id */
            id: number;
            /** Version */
            version: number;
            /** Name */
            name: string;
            /**
             * Tier
             * @enum {string}
             */
            tier: "" | "high_value" | "growing" | "potential" | "dormant";
            /** Industry */
            industry: string;
            /** City */
            city: string;
            /** Source */
            source: string;
            owner: components["schemas"]["Ref"] | null;
            contact: components["schemas"]["MainContactOut"] | null;
            step: components["schemas"]["StepOut"] | null;
            task: components["schemas"]["NextTaskOut"] | null;
            /** Dashes */
            dashes: ("done" | "open" | "soon" | "late" | "paused" | "checking" | "waiting" | "pending" | "skipped" | "cancelled")[];
            /** Last Follow Up At */
            last_follow_up_at: string | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
        };
        /** MainContactOut */
        MainContactOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Title */
            title: string;
            /** Phone */
            phone: string;
        };
        /** CustomerIn */
        CustomerIn: {
            /** Name */
            name: string;
            /**
             * Tier
             * @default
             * @enum {string}
             */
            tier?: "" | "high_value" | "growing" | "potential" | "dormant";
            /**
             * Industry
             * @default
             */
            industry?: string;
            /**
             * City
             * @default
             */
            city?: string;
            /**
             * Source
             * @default
             */
            source?: string;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Website
             * @default
             */
            website?: string;
            /**
             * Address
             * @default
             */
            address?: string;
            /**
             * Credit Code
             * @default
             */
            credit_code?: string;
            /**
             * Remark
             * @default
             */
            remark?: string;
            /** Owner Id */
            owner_id?: number | null;
            contact?: components["schemas"]["PersonIn"] | null;
        };
        /**
         * PersonIn
         * @description A contact person, given together with the customer.
         */
        PersonIn: {
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Title
             * @default
             */
            title?: string;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Wechat
             * @default
             */
            wechat?: string;
            /**
             * Email
             * @default
             */
            email?: string;
            /**
             * Role In Decision
             * @default
             * @enum {string}
             */
            role_in_decision?: "" | "decision_maker" | "influencer" | "user" | "buyer" | "champion" | "gatekeeper";
        };
        /** CustomersAssignIn */
        CustomersAssignIn: {
            /** Customer Ids */
            customer_ids: number[];
            /** Owner Id */
            owner_id: number;
        };
        /** CustomerValuesFilter */
        CustomerValuesFilter: {
            /**
             * View
             * @default mine
             * @enum {string}
             */
            view?: "mine" | "department" | "all" | "shared";
            /**
             * Field
             * @default source
             * @enum {string}
             */
            field?: "source" | "industry";
        };
        /** CustomerPatch */
        CustomerPatch: {
            /** Version */
            version: number;
            /** Name */
            name?: string | null;
            /** Tier */
            tier?: ("" | "high_value" | "growing" | "potential" | "dormant") | null;
            /** Industry */
            industry?: string | null;
            /** City */
            city?: string | null;
            /** Source */
            source?: string | null;
            /** Phone */
            phone?: string | null;
            /** Website */
            website?: string | null;
            /** Address */
            address?: string | null;
            /** Credit Code */
            credit_code?: string | null;
            /** Remark */
            remark?: string | null;
        };
        /** ContactFilter */
        ContactFilter: {
            /**
             * View
             * @default mine
             * @enum {string}
             */
            view?: "mine" | "department" | "all" | "shared";
            /**
             * Q
             * @default
             */
            q?: string;
            /**
             * Filter
             * @description JSON, such as {"field": "city", "is": "上海"}; all of it: docs/filters.md
             * @default
             */
            filter?: string;
            /**
             * Cursor
             * @default
             */
            cursor?: string;
            /**
             * Limit
             * @default 50
             */
            limit?: number;
            /** Customer Id */
            customer_id?: number | null;
            /**
             * Sort
             * @default -changed_at
             * @enum {string}
             */
            sort?: "-changed_at" | "-created_at" | "name";
        };
        /** ContactList */
        ContactList: {
            /** Items */
            items: components["schemas"]["ContactRow"][];
            /** Next Cursor */
            next_cursor: string | null;
            /**
             * Total
             * @description Rows of all pages; counted to 10,000, then there may be more
             */
            total: number;
        };
        /** ContactRow */
        ContactRow: {
            /** Id */
            id: number;
            /** Version */
            version: number;
            /** Name */
            name: string;
            /** Title */
            title: string;
            /** Phone */
            phone: string;
            /** Wechat */
            wechat: string;
            /** Email */
            email: string;
            /**
             * Role In Decision
             * @enum {string}
             */
            role_in_decision: "" | "decision_maker" | "influencer" | "user" | "buyer" | "champion" | "gatekeeper";
            /** Is Main */
            is_main: boolean;
            customer: components["schemas"]["Ref"];
            owner: components["schemas"]["Ref"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
        };
        /** ContactIn */
        ContactIn: {
            /**
             * Name
             * @default
             */
            name?: string;
            /**
             * Title
             * @default
             */
            title?: string;
            /**
             * Phone
             * @default
             */
            phone?: string;
            /**
             * Wechat
             * @default
             */
            wechat?: string;
            /**
             * Email
             * @default
             */
            email?: string;
            /**
             * Role In Decision
             * @default
             * @enum {string}
             */
            role_in_decision?: "" | "decision_maker" | "influencer" | "user" | "buyer" | "champion" | "gatekeeper";
            /** Customer Id */
            customer_id: number;
            /**
             * Remark
             * @default
             */
            remark?: string;
            /**
             * Is Main
             * @default false
             */
            is_main?: boolean;
        };
        /** ContactPatch */
        ContactPatch: {
            /** Version */
            version: number;
            /** Name */
            name?: string | null;
            /** Title */
            title?: string | null;
            /** Phone */
            phone?: string | null;
            /** Wechat */
            wechat?: string | null;
            /** Email */
            email?: string | null;
            /** Role In Decision */
            role_in_decision?: ("" | "decision_maker" | "influencer" | "user" | "buyer" | "champion" | "gatekeeper") | null;
            /** Remark */
            remark?: string | null;
            /** Is Main */
            is_main?: boolean | null;
        };
        /**
         * HandoversFilter
         * @description `received`: only what waits for who asks, is on its way, or came within three days.
         */
        HandoversFilter: {
            /** Leaver Id */
            leaver_id?: number | null;
            /**
             * Received
             * @default false
             */
            received?: boolean;
        };
        /**
         * HandoverOut
         * @description Its id is its number. `held`: what it was when it was offered.
         */
        HandoverOut: {
            /** Id */
            id: number;
            state: components["schemas"]["HandoverState"];
            leaver: components["schemas"]["NamedOut"];
            receiver: components["schemas"]["NamedOut"];
            offered_by: components["schemas"]["NamedOut"];
            /** Note */
            note: string;
            /** Reason */
            reason: string;
            /** Without Asking */
            without_asking: boolean;
            /** Held */
            held: components["schemas"]["HeldOut"][];
            /**
             * Offered At
             * Format: date-time
             */
            offered_at: string;
            /** Answered At */
            answered_at: string | null;
            /** Ended At */
            ended_at: string | null;
        };
        /**
         * HandoverState
         * @enum {string}
         */
        HandoverState: "offered" | "accepted" | "moving" | "done" | "declined" | "withdrawn" | "lapsed";
        /**
         * HandoversOut
         * @description The latest first, up to 100.
         */
        HandoversOut: {
            /** Items */
            items: components["schemas"]["HandoverOut"][];
        };
        /**
         * HeldOut
         * @description `said`: the number and the kind in words.
         */
        HeldOut: {
            /** Kind */
            kind: string;
            /** Count */
            count: number;
            /** Said */
            said: string;
        };
        /**
         * HandoverPageOut
         * @description A package with how far it is, and what who asks may do with it.
         */
        HandoverPageOut: {
            handover: components["schemas"]["HandoverOut"];
            /** Tallies */
            tallies: components["schemas"]["HandoverTallyOut"][];
            /** May Answer */
            may_answer: boolean;
            /** May Order */
            may_order: boolean;
        };
        /**
         * HandoverTallyOut
         * @description `said`: all of the kind, in words. `stayed`: what could not be moved.
         */
        HandoverTallyOut: {
            /** Kind */
            kind: string;
            /** Said */
            said: string;
            /** Moved */
            moved: number;
            /** Left */
            left: number;
            /** Stayed */
            stayed: number;
        };
        /**
         * HandoverIn
         * @description `without_asking`: it moves at once, the receiver is not waited for.
         */
        HandoverIn: {
            /** Leaver Id */
            leaver_id: number;
            /** Receiver Id */
            receiver_id: number;
            /**
             * Note
             * @default
             */
            note?: string;
            /**
             * Without Asking
             * @default false
             */
            without_asking?: boolean;
        };
        /** HandoverPreviewFilter */
        HandoverPreviewFilter: {
            /** Leaver Id */
            leaver_id: number;
            /** Receiver Id */
            receiver_id?: number | null;
        };
        /**
         * HandoverPreviewOut
         * @description `open`: the package of theirs that is not over yet. `away`: the receiver is on leave now.
         */
        HandoverPreviewOut: {
            /** Held */
            held: components["schemas"]["HeldOut"][];
            open: components["schemas"]["HandoverOut"] | null;
            away: components["schemas"]["ReceiverAwayOut"] | null;
        };
        /** ReceiverAwayOut */
        ReceiverAwayOut: {
            /**
             * Until
             * Format: date-time
             */
            until: string;
            deputy: components["schemas"]["NamedOut"];
        };
        /**
         * HandoverItemsFilter
         * @description `kind`: of one kind only; nothing: of an offer the first kind, of a report each record with
         *     what went along.
         */
        HandoverItemsFilter: {
            /** Kind */
            kind?: string | null;
            /**
             * Page
             * @default 1
             */
            page?: number;
        };
        /**
         * HandoverItemOut
         * @description `title`: of a step or a task. `moved_at`: nothing while it is only offered; what did not
         *     move says why in `problem`.
         */
        HandoverItemOut: {
            /** Kind */
            kind: string;
            /** Id */
            id: number;
            record: components["schemas"]["HandoverRecordOut"];
            /** Title */
            title: string;
            /** State */
            state: string;
            /** Due At */
            due_at: string | null;
            /** Followed At */
            followed_at: string | null;
            /** Moved */
            moved: boolean;
            /** Moved At */
            moved_at: string | null;
            /** Problem */
            problem: string;
            /** Parts */
            parts: components["schemas"]["HandoverPartOut"][];
        };
        /**
         * HandoverItemsOut
         * @description A page of up to `page_size`; of a report what did not move first, then by deadline.
         */
        HandoverItemsOut: {
            /** Items */
            items: components["schemas"]["HandoverItemOut"][];
            /** Total */
            total: number;
            /** Page Size */
            page_size: number;
        };
        /**
         * HandoverPartOut
         * @description A step or a task that goes with its record.
         */
        HandoverPartOut: {
            /** Kind */
            kind: string;
            /** Id */
            id: number;
            /** Title */
            title: string;
            /** State */
            state: string;
            /** Due At */
            due_at: string | null;
        };
        /**
         * HandoverRecordOut
         * @description `reached`: whether who asks may open it.
         */
        HandoverRecordOut: {
            /** Type */
            type: string;
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Reached */
            reached: boolean;
        };
        /** HandoverDeclineIn */
        HandoverDeclineIn: {
            /** Reason */
            reason: string;
        };
        /**
         * FileKind
         * @enum {string}
         */
        FileKind: "photo" | "document" | "other";
        /**
         * FileOut
         * @description `shown`: the photo itself may be asked for, to be shown in its place.
         */
        FileOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            kind: components["schemas"]["FileKind"];
            /** Size */
            size: number;
            by: components["schemas"]["FilePersonOut"];
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Shown */
            shown: boolean;
            /** May Remove */
            may_remove: boolean;
        };
        /** FilePersonOut */
        FilePersonOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * ColumnOut
         * @description `index` counts from 0; `title` is the column's letter where the list gives none.
         */
        ColumnOut: {
            /** Index */
            index: number;
            /** Title */
            title: string;
            /** Samples */
            samples: string[];
            /** Field */
            field: string | null;
        };
        /**
         * CountsOut
         * @description created + joined + skipped + failed = rows; `to_mend` are some of them.
         */
        CountsOut: {
            /** Rows */
            rows: number;
            /** Created */
            created: number;
            /** Joined */
            joined: number;
            /** Skipped */
            skipped: number;
            /** Failed */
            failed: number;
            /** To Mend */
            to_mend: number;
            /** Reasons */
            reasons: components["schemas"]["ReasonCountOut"][];
            /** Owners */
            owners: components["schemas"]["OwnerCountOut"][];
        };
        /** FieldOut */
        FieldOut: {
            /** Name */
            name: string;
            /** Label */
            label: string;
            /** Required */
            required: boolean;
        };
        /**
         * ImportJobOut
         * @description `total` of the progress counts the rows of the sheet until the list was read, afterwards
         *     the rows that are somebody. Since `swept_at` only the rows to mend are kept. `target`: what
         *     the rows become.
         */
        ImportJobOut: {
            /** Id */
            id: number;
            /** Target */
            target: string;
            /** File Name */
            file_name: string;
            state: components["schemas"]["JobState"];
            /** Sheets */
            sheets: components["schemas"]["SheetOut"][];
            /** Sheet */
            sheet: string;
            /** Header Row */
            header_row: number;
            /** Columns */
            columns: components["schemas"]["ColumnOut"][];
            /** Fields */
            fields: components["schemas"]["FieldOut"][];
            /** Preview */
            preview: components["schemas"]["PreviewOut"][];
            options: components["schemas"]["OptionsOut"];
            progress: components["schemas"]["ProgressOut"];
            trial: components["schemas"]["CountsOut"] | null;
            counts: components["schemas"]["CountsOut"] | null;
            /** Error */
            error: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Swept At */
            swept_at: string | null;
            by: components["schemas"]["ImporterOut"];
        };
        /** ImporterOut */
        ImporterOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * JobState
         * @enum {string}
         */
        JobState: "ready" | "trying" | "tried" | "running" | "done" | "failed" | "cancelled";
        /** OptionsOut */
        OptionsOut: {
            /** Team Id */
            team_id: number | null;
            /** Owner From Column */
            owner_from_column: boolean;
            /**
             * Sop
             * @enum {string}
             */
            sop: "now" | "per_day" | "none";
            /** Per Day */
            per_day: number;
        };
        /** OwnerCountOut */
        OwnerCountOut: {
            /** Name */
            name: string;
            /** Count */
            count: number;
        };
        /**
         * PreviewOut
         * @description A row as it will be stored: by field, as a person reads it.
         */
        PreviewOut: {
            /** Row */
            row: number;
            /** Values */
            values: {
                [key: string]: string;
            };
            /** Problems */
            problems: string[];
        };
        /** ProgressOut */
        ProgressOut: {
            /** Done */
            done: number;
            /** Total */
            total: number;
        };
        /** ReasonCountOut */
        ReasonCountOut: {
            /** Reason */
            reason: string;
            /** Count */
            count: number;
        };
        /** SheetOut */
        SheetOut: {
            /** Name */
            name: string;
            /** Rows */
            rows: number;
        };
        /** ImportListOut */
        ImportListOut: {
            /** Items */
            items: components["schemas"]["ImportSummaryOut"][];
        };
        /** ImportSummaryOut */
        ImportSummaryOut: {
            /** Id */
            id: number;
            /** Target */
            target: string;
            /** File Name */
            file_name: string;
            state: components["schemas"]["JobState"];
            progress: components["schemas"]["ProgressOut"];
            counts: components["schemas"]["CountsOut"] | null;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            by: components["schemas"]["ImporterOut"];
        };
        /**
         * ImportPatch
         * @description Only what is given changes; `mapping` gives columns a field or, by null, none. The name of
         *     a sheet may well begin or end with a blank.
         */
        ImportPatch: {
            /** Sheet */
            sheet?: string | null;
            /** Header Row */
            header_row?: number | null;
            /** Mapping */
            mapping?: {
                [key: string]: string | null;
            } | null;
            options?: components["schemas"]["OptionsPatch"] | null;
        };
        /** OptionsPatch */
        OptionsPatch: {
            /** Team Id */
            team_id?: number | null;
            /**
             * Owner From Column
             * @default true
             */
            owner_from_column?: boolean;
            /**
             * Sop
             * @default now
             * @enum {string}
             */
            sop?: "now" | "per_day" | "none";
            /**
             * Per Day
             * @default 20
             */
            per_day?: number;
        };
        /**
         * RowFilter
         * @description Which rows are asked for; unknown parameters are refused.
         */
        RowFilter: {
            /**
             * Outcome
             * @default
             * @enum {string}
             */
            outcome?: "" | "created" | "joined" | "skipped" | "failed" | "to_mend";
            /**
             * Cursor
             * @default
             */
            cursor?: string;
        };
        /**
         * Outcome
         * @enum {string}
         */
        Outcome: "created" | "joined" | "skipped" | "failed";
        /**
         * RowOut
         * @description `record_id` only where the reader may open it; `lead_id` is the same where it is a lead.
         */
        RowOut: {
            /** Row */
            row: number;
            outcome: components["schemas"]["Outcome"];
            /** Company */
            company: string;
            /** Contact Name */
            contact_name: string;
            /** Phone */
            phone: string;
            /** Reasons */
            reasons: string[];
            /** Record Type */
            record_type: string;
            /** Record Id */
            record_id: number | null;
            /** Lead Id */
            lead_id: number | null;
        };
        /** RowsOut */
        RowsOut: {
            /** Items */
            items: components["schemas"]["RowOut"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /**
         * ExportFormat
         * @enum {string}
         */
        ExportFormat: "xlsx" | "csv";
        /**
         * ExportOut
         * @description `rows` and `expires_at` once it is done.
         */
        ExportOut: {
            /** Id */
            id: number;
            /** Object Type */
            object_type: string;
            format: components["schemas"]["ExportFormat"];
            state: components["schemas"]["ExportState"];
            /** Rows */
            rows: number | null;
            /** Error */
            error: string;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Expires At */
            expires_at: string | null;
        };
        /**
         * ExportState
         * @enum {string}
         */
        ExportState: "waiting" | "done" | "failed" | "expired";
        /**
         * ExportIn
         * @description `filter`: the query of the object's own list, its sort too.
         */
        ExportIn: {
            /** Object Type */
            object_type: string;
            format: components["schemas"]["ExportFormat"];
            /**
             * Filter
             * @default {}
             */
            filter?: {
                [key: string]: unknown;
            };
        };
        /** FilterChoiceOut */
        FilterChoiceOut: {
            /** Value */
            value: string;
            /** Label */
            label: string;
        };
        /**
         * FilterCountedOut
         * @description A value {name: count}; `label` and `label_one` hold `{count}`.
         */
        FilterCountedOut: {
            /** Name */
            name: string;
            /** Label */
            label: string;
            /** Label One */
            label_one: string;
            /** Most */
            most: number;
        };
        /** FilterFieldOut */
        FilterFieldOut: {
            /** Key */
            key: string;
            /** Label */
            label: string;
            kind: components["schemas"]["Kind"];
            /** Choices */
            choices: components["schemas"]["FilterChoiceOut"][];
        };
        /**
         * FilterFieldsOut
         * @description `operators` by the kind of field.
         */
        FilterFieldsOut: {
            /** Fields */
            fields: components["schemas"]["FilterFieldOut"][];
            /** Operators */
            operators: {
                [key: string]: components["schemas"]["FilterOperatorOut"][];
            };
            limits: components["schemas"]["FilterLimitsOut"];
        };
        /** FilterLimitsOut */
        FilterLimitsOut: {
            /** Levels */
            levels: number;
            /** Conditions */
            conditions: number;
            /** Values */
            values: number;
            /** Entries */
            entries: number;
            /** Text */
            text: number;
            /** Digits */
            digits: number;
        };
        /** FilterOperatorOut */
        FilterOperatorOut: {
            /** Name */
            name: string;
            /** Label */
            label: string;
            shape: components["schemas"]["FilterShapeOut"];
        };
        /**
         * FilterShapeOut
         * @description `of`: the shape of each part, of a list and of two ends.
         */
        FilterShapeOut: {
            /**
             * Name
             * @enum {string}
             */
            name: "none" | "text" | "choice" | "number" | "whole" | "yes_no" | "day" | "period" | "person" | "department" | "list" | "from_to";
            /** Words */
            words: components["schemas"]["FilterWordOut"][];
            /** Counted */
            counted: components["schemas"]["FilterCountedOut"][];
            of: components["schemas"]["FilterShapeOut"] | null;
        };
        /** FilterWordOut */
        FilterWordOut: {
            /** Value */
            value: string | boolean;
            /** Label */
            label: string;
        };
        /**
         * Kind
         * @enum {string}
         */
        Kind: "text" | "choice" | "choices" | "number" | "whole" | "date" | "moment" | "boolean" | "person" | "department";
        /** DeadItemOut */
        DeadItemOut: {
            /** Id */
            id: number;
            /** Kind */
            kind: string;
            /** Key */
            key: string | null;
            /** Attempts */
            attempts: number;
            /** Last Error */
            last_error: string;
            /**
             * Failed At
             * Format: date-time
             */
            failed_at: string;
        };
        /** DeadItemsOut */
        DeadItemsOut: {
            /** Items */
            items: components["schemas"]["DeadItemOut"][];
        };
        /** DatabaseOut */
        DatabaseOut: {
            /**
             * Engine
             * @enum {string}
             */
            engine: "sqlite" | "postgresql";
            /** Size */
            size: number;
        };
        /**
         * DiskOut
         * @description Where the data folder lies; bytes.
         */
        DiskOut: {
            /** Free */
            free: number;
            /** Total */
            total: number;
        };
        /**
         * MailOut
         * @description `server` is host and port; `address` whether links in mails have somewhere to lead to.
         */
        MailOut: {
            /** On */
            on: boolean;
            /** Server */
            server: string;
            /** Sender */
            sender: string;
            /** Address */
            address: string;
            /** Waiting */
            waiting: number;
            /** Last Failure At */
            last_failure_at: string | null;
            /** Last Error */
            last_error: string;
        };
        /**
         * MessengerOut
         * @description `server` is the platform's host.
         */
        MessengerOut: {
            /**
             * Name
             * @enum {string}
             */
            name: "wecom" | "dingtalk" | "feishu";
            /** On */
            on: boolean;
            /** Server */
            server: string;
            /** Waiting */
            waiting: number;
            /** Last Failure At */
            last_failure_at: string | null;
            /** Last Error */
            last_error: string;
        };
        /** QueueOut */
        QueueOut: {
            /** Due */
            due: number;
            /** Later */
            later: number;
            /** Dead */
            dead: number;
            /** Oldest Due Seconds */
            oldest_due_seconds: number;
        };
        /** SystemOut */
        SystemOut: {
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Version */
            version: string;
            /** Problems */
            problems: ("database" | "worker" | "queue")[];
            database: components["schemas"]["DatabaseOut"];
            disk: components["schemas"]["DiskOut"];
            /** Workers */
            workers: components["schemas"]["WorkerOut"][];
            queue: components["schemas"]["QueueOut"];
            mail: components["schemas"]["MailOut"];
            /** Messengers */
            messengers: components["schemas"]["MessengerOut"][];
            /** Missing Years */
            missing_years: number[];
        };
        /** WorkerOut */
        WorkerOut: {
            /** Name */
            name: string;
            /** Version */
            version: string;
            /**
             * Started At
             * Format: date-time
             */
            started_at: string;
            /**
             * Beat At
             * Format: date-time
             */
            beat_at: string;
            /** Alive */
            alive: boolean;
        };
        /**
         * TestMailOut
         * @description `id` asks what became of it.
         */
        TestMailOut: {
            /** Id */
            id: string;
        };
        /** TestMailIn */
        TestMailIn: {
            /** To */
            to: string;
        };
        /**
         * TestMailStateOut
         * @description `failed`: once at least, with what the server said; it is tried again.
         */
        TestMailStateOut: {
            /**
             * State
             * @enum {string}
             */
            state: "waiting" | "failed" | "sent";
            /** Error */
            error: string;
        };
        /** TestCardIn */
        TestCardIn: {
            /**
             * Messenger
             * @enum {string}
             */
            messenger: "wecom" | "dingtalk" | "feishu";
            /** Phone */
            phone: string;
        };
        /**
         * ProblemOut
         * @description `path` like `steps[1].who`; `message` is a sentence in the reader's language.
         */
        ProblemOut: {
            /** Path */
            path: string;
            /** Line */
            line: number;
            /** Message */
            message: string;
        };
        /** ProblemsOut */
        ProblemsOut: {
            /** Problems */
            problems: components["schemas"]["ProblemOut"][];
        };
        /**
         * SopFileIn
         * @description `source` is YAML 1.2, kept as it is: a line less at its top would put findings elsewhere.
         */
        SopFileIn: {
            /** Source */
            source: string;
        };
        /**
         * SopOut
         * @description The live version of an SOP.
         */
        SopOut: {
            /** Id */
            id: number;
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Description */
            description: string;
            /** Object Type */
            object_type: string;
            /** Enabled */
            enabled: boolean;
            /** Disabled Reason */
            disabled_reason: string;
            /** Version */
            version: number;
            /** Steps */
            steps: components["schemas"]["SopStepOut"][];
        };
        /**
         * SopStepOut
         * @description `who` and `due` in plain words: '负责人', '2 个工作小时内'.
         */
        SopStepOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Who */
            who: string;
            /** Due */
            due: string;
        };
        /**
         * SopLineOut
         * @description `running`: runs under way that the reader may see. `voices`: what people said and nobody has
         *     answered, for those who may.
         */
        SopLineOut: {
            /** Id */
            id: number;
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Description */
            description: string;
            /** Object Type */
            object_type: string;
            /** Enabled */
            enabled: boolean;
            /** Disabled Reason */
            disabled_reason: string;
            /** Version */
            version: number;
            /** Steps */
            steps: components["schemas"]["SopStepOut"][];
            /** Running */
            running: number;
            /** Voices */
            voices: number;
        };
        /** SopsOut */
        SopsOut: {
            /** Items */
            items: components["schemas"]["SopLineOut"][];
        };
        /** SopSourceOut */
        SopSourceOut: {
            /** Source */
            source: string;
        };
        /**
         * ReadySopOut
         * @description `sop_key`: variants share it. `industry`: blank where it serves every one. `sop_id`,
         *     `version`: what is live under its key now, whatever its text; null where nothing is.
         *     `instead_of`: what installing it would replace.
         */
        ReadySopOut: {
            /** Key */
            key: string;
            /** Sop Key */
            sop_key: string;
            /** Name */
            name: string;
            /** Description */
            description: string;
            /** Object Type */
            object_type: string;
            /** Industry */
            industry: string;
            /** Step Count */
            step_count: number;
            /** Steps */
            steps: components["schemas"]["SopStepOut"][];
            standing: components["schemas"]["Standing"];
            /** Sop Id */
            sop_id: number | null;
            /** Version */
            version: number | null;
            /** Instead Of */
            instead_of: string;
        };
        /** ReadySopsOut */
        ReadySopsOut: {
            /** Items */
            items: components["schemas"]["ReadySopOut"][];
        };
        /**
         * Standing
         * @enum {string}
         */
        Standing: "absent" | "live" | "draft" | "other";
        /**
         * InstalledOut
         * @description `status`: live at once, or a draft beside what is live.
         */
        InstalledOut: {
            /** Sop Id */
            sop_id: number;
            /** Version */
            version: number;
            status: components["schemas"]["VersionStatus"];
        };
        /**
         * VersionStatus
         * @enum {string}
         */
        VersionStatus: "draft" | "pilot" | "live" | "retired";
        /** UnpublishedListOut */
        UnpublishedListOut: {
            /** Items */
            items: components["schemas"]["UnpublishedOut"][];
        };
        /**
         * UnpublishedOut
         * @description A draft of what nothing enters yet.
         */
        UnpublishedOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Object Type */
            object_type: string;
            /** Number */
            number: number;
            /** Changed At */
            changed_at: string | null;
            /** By */
            by: string;
            /** Steps */
            steps: components["schemas"]["SopStepOut"][];
        };
        /**
         * DesignFindingsOut
         * @description `source`: the file of it.
         */
        DesignFindingsOut: {
            /** Problems */
            problems: components["schemas"]["FindingOut"][];
            /** Source */
            source: string;
        };
        /**
         * FindingOut
         * @description `error`: it cannot be published so. `hint`: it can. `step`: the key of the step that it
         *     belongs to, blank for the SOP as a whole.
         */
        FindingOut: {
            /**
             * Level
             * @enum {string}
             */
            level: "error" | "hint";
            /** Path */
            path: string;
            /** Line */
            line: number;
            /** Message */
            message: string;
            /** Step */
            step: string;
        };
        /**
         * DesignCheckIn
         * @description `sop_id`: of which it is to become a version.
         */
        DesignCheckIn: {
            /** Document */
            document: {
                [key: string]: unknown;
            };
            /** Sop Id */
            sop_id?: number | null;
        };
        /** DesignBegunOut */
        DesignBegunOut: {
            /** Sop Id */
            sop_id: number;
            /** Number */
            number: number;
        };
        /**
         * NewDesignIn
         * @description Without `sop` it gets a key.
         */
        NewDesignIn: {
            /** Document */
            document: {
                [key: string]: unknown;
            };
        };
        /** DesignChoiceOut */
        DesignChoiceOut: {
            /** Value */
            value: string;
            /** Label */
            label: string;
        };
        /** DesignFieldOut */
        DesignFieldOut: {
            /** Name */
            name: string;
            /** Label */
            label: string;
            kind: components["schemas"]["Kind"];
            /** Choices */
            choices: components["schemas"]["DesignChoiceOut"][];
        };
        /**
         * DesignOut
         * @description `document`: the file of the version as data, null where it cannot be parsed; written back
         *     as it is, it changes nothing. `revision`: of the draft, 0 where this is none. `records`: the
         *     kind of record that it starts on, then those that may come in beside it.
         */
        DesignOut: {
            /** Sop Id */
            sop_id: number;
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Object Type */
            object_type: string;
            /** Number */
            number: number;
            status: components["schemas"]["VersionStatus"];
            /** Revision */
            revision: number;
            /** Document */
            document: {
                [key: string]: unknown;
            } | null;
            /** Source */
            source: string;
            /** Problems */
            problems: components["schemas"]["FindingOut"][];
            /** Versions */
            versions: components["schemas"]["SopVersionLineOut"][];
            /** Records */
            records: components["schemas"]["DesignRecordOut"][];
            /** Proofs */
            proofs: components["schemas"]["DesignProofOut"][];
            /** Roles */
            roles: string[];
        };
        /**
         * DesignProofOut
         * @description A kind of evidence, and what a file may say of it: 'flag', 'role', 'field'…
         */
        DesignProofOut: {
            /** Kind */
            kind: string;
            /** Options */
            options: {
                [key: string]: string;
            };
        };
        /**
         * DesignRecordOut
         * @description A kind of record that steps may concern, and the fields that people write there.
         */
        DesignRecordOut: {
            /** Name */
            name: string;
            /** Label */
            label: string;
            /** Fields */
            fields: components["schemas"]["DesignFieldOut"][];
        };
        /**
         * MoveMode
         * @enum {string}
         */
        MoveMode: "stay" | "next_step" | "now";
        /**
         * SopMoveOut
         * @description Runs that go over to this version. `ended`: nothing more happens by itself; with
         *     `next_step`, each goes when a step of it is done.
         */
        SopMoveOut: {
            mode: components["schemas"]["MoveMode"];
            /** Total */
            total: number;
            /** Moved */
            moved: number;
            /** Ended */
            ended: boolean;
        };
        /**
         * SopNoteReadersOut
         * @description Of the people within the reader's reach: how many were told of the version at the bell, how
         *     many of them have read it, and who has not.
         */
        SopNoteReadersOut: {
            /** Told */
            told: number;
            /** Read */
            read: number;
            /** Unread */
            unread: string[];
        };
        /**
         * SopVersionLineOut
         * @description `running`: runs under way that the reader may see; `errors`: of a draft, what has to be
         *     mended before it can be published; `readers`: none where nobody else was told.
         */
        SopVersionLineOut: {
            /** Number */
            number: number;
            status: components["schemas"]["VersionStatus"];
            /** Revision */
            revision: number;
            /** Note */
            note: string;
            /** Departments */
            departments: string[];
            /** By */
            by: string;
            /** At */
            at: string | null;
            /** Retired At */
            retired_at: string | null;
            /** Running */
            running: number;
            /** Errors */
            errors: number;
            move: components["schemas"]["SopMoveOut"] | null;
            readers: components["schemas"]["SopNoteReadersOut"] | null;
        };
        /**
         * DesignIn
         * @description `revision`: of the draft that was changed, 0 for a new one.
         */
        DesignIn: {
            /** Document */
            document: {
                [key: string]: unknown;
            };
            /** Revision */
            revision: number;
        };
        /**
         * MonitorFilter
         * @description A department counts with those below it, and only narrows what one may see. `version`: its
         *     number; none: all versions together, in the steps of the live one.
         */
        MonitorFilter: {
            /**
             * Days
             * @default 30
             */
            days?: number;
            /** Department Id */
            department_id?: number | null;
            /** Version */
            version?: number | null;
        };
        /** AdherenceOut */
        AdherenceOut: {
            /** Steps */
            steps: components["schemas"]["StepNameOut"][];
            /** People */
            people: components["schemas"]["AdherencePersonOut"][];
        };
        /**
         * AdherencePersonOut
         * @description `cells` in the order of the steps; `rate` is over all of them.
         */
        AdherencePersonOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Department */
            department: string;
            /** Cells */
            cells: components["schemas"]["CellOut"][];
            /** Rate */
            rate: number | null;
        };
        /**
         * CellOut
         * @description Of `total` steps whose deadline fell in the period and is over, `on_time` were done by it.
         *     The records: status `due`, `kept` and `missed`.
         */
        CellOut: {
            /** Rate */
            rate: number | null;
            /** On Time */
            on_time: number;
            /** Total */
            total: number;
        };
        /**
         * FigureOut
         * @description `value`, `change`, `target` and `alarm` in working minutes or per cent (change: points).
         *     `spark`: the figure over equally long periods that end in turn, the last is this one. `waiting`:
         *     records that are not settled yet.
         */
        FigureOut: {
            /**
             * Key
             * @enum {string}
             */
            key: "lead_response_time" | "missed_follow_up_rate" | "task_completion_rate" | "time_in_step" | "lead_conversion";
            /** Name */
            name: string;
            /** Value */
            value: number | null;
            /**
             * Unit
             * @enum {string}
             */
            unit: "minutes" | "percent" | "count";
            /** Numerator */
            numerator: number;
            /** Denominator */
            denominator: number;
            definition: components["schemas"]["MeaningOut"];
            /** Target */
            target: number | null;
            /** Alarm */
            alarm: number | null;
            /** Change */
            change: number | null;
            /**
             * Tone
             * @enum {string}
             */
            tone: "good" | "bad" | "neutral";
            /** Spark */
            spark: (number | null)[];
            /** Waiting */
            waiting: number;
        };
        /**
         * LeavingOut
         * @description Runs that ended in a step for one reason.
         */
        LeavingOut: {
            /** Reason */
            reason: string;
            /** Name */
            name: string;
            /** Count */
            count: number;
        };
        /**
         * MeaningOut
         * @description The written definition, in the reader's language.
         */
        MeaningOut: {
            /** Numerator */
            numerator: string;
            /** Denominator */
            denominator: string;
            /** Period */
            period: string;
            /** Whose */
            whose: string;
            /** Open And Late */
            open_and_late: string;
        };
        /**
         * MonitorOut
         * @description Every number opens its records at `/records`; `entered`, `won` and `ended` of the whole are
         *     its states `started`, `won` and `ended`. The figures speak of all SOPs. `one_version`: of
         *     `version` alone, else of all `versions` together. `overridden`: times that something was let
         *     through at a gate.
         */
        MonitorOut: {
            /**
             * Now
             * Format: date-time
             */
            now: string;
            sop: components["schemas"]["NamedOut"];
            /** Version */
            version: number;
            /** One Version */
            one_version: boolean;
            /** Versions */
            versions: components["schemas"]["MonitorVersionOut"][];
            /** Days */
            days: number;
            /** Departments */
            departments: components["schemas"]["NamedOut"][];
            /** Department Id */
            department_id: number | null;
            /** Figures */
            figures: components["schemas"]["FigureOut"][];
            /** Steps */
            steps: components["schemas"]["MonitorStepOut"][];
            /** Entered */
            entered: number;
            /** Won */
            won: number;
            /** Ended */
            ended: number;
            /** Without Next */
            without_next: number;
            /** Overridden */
            overridden: number;
            adherence: components["schemas"]["AdherenceOut"];
            /** Stuck */
            stuck: components["schemas"]["StuckOut"][];
        };
        /**
         * MonitorStepOut
         * @description `average_minutes` and `target_minutes` are working minutes; the latter only where the
         *     deadline is a span of working time. Half of what was done took no longer than `median_minutes`,
         *     nine of ten no longer than `ninetieth_minutes`, exact to the minute. `skipped` by somebody,
         *     `passed` by a condition, `overridden` at gates that wait for the step.
         */
        MonitorStepOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Entered */
            entered: number;
            /** In Step */
            in_step: number;
            /** Late */
            late: number;
            /** Done On Time */
            done_on_time: number;
            /** Done Late */
            done_late: number;
            /** Skipped */
            skipped: number;
            /** Passed */
            passed: number;
            /** Overridden */
            overridden: number;
            /** Average Minutes */
            average_minutes: number | null;
            /** Median Minutes */
            median_minutes: number | null;
            /** Ninetieth Minutes */
            ninetieth_minutes: number | null;
            /** Left */
            left: number;
            /** Leaving */
            leaving: components["schemas"]["LeavingOut"][];
            /** Target Minutes */
            target_minutes: number | null;
        };
        /** MonitorVersionOut */
        MonitorVersionOut: {
            /** Number */
            number: number;
            status: components["schemas"]["VersionStatus"];
        };
        /** StepNameOut */
        StepNameOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
        };
        /** StuckOut */
        StuckOut: {
            /**
             * Tone
             * @enum {string}
             */
            tone: "red" | "amber" | "grey";
            /** Text */
            text: string;
            /** Detail */
            detail: string;
            /** Count */
            count: number;
            query: components["schemas"]["StuckQueryOut"];
        };
        /**
         * StuckQueryOut
         * @description What to ask `/records` for.
         */
        StuckQueryOut: {
            /** Step */
            step?: string | null;
            /** Status */
            status?: string | null;
            /** Person Id */
            person_id?: number | null;
        };
        /**
         * MonitorRecordsFilter
         * @description `step`: its key, empty for all steps; the last four states speak of whole leads. `quarter`:
         *     in place of the last days.
         */
        MonitorRecordsFilter: {
            /**
             * Days
             * @default 30
             */
            days?: number;
            /** Department Id */
            department_id?: number | null;
            /** Version */
            version?: number | null;
            /**
             * Quarter
             * @default
             */
            quarter?: string;
            /**
             * Step
             * @default
             */
            step?: string;
            /**
             * Status
             * @default in_step
             * @enum {string}
             */
            status?: "in_step" | "late" | "done" | "done_on_time" | "done_late" | "skipped" | "passed" | "overridden" | "entered" | "left" | "due" | "kept" | "missed" | "started" | "won" | "ended" | "without_next";
            /** Person Id */
            person_id?: number | null;
            /**
             * Cursor
             * @default
             */
            cursor?: string;
        };
        /**
         * RecordsOut
         * @description The records behind a number; `total` is the number.
         */
        RecordsOut: {
            /** Items */
            items: components["schemas"]["DrillRowOut"][];
            /** Total */
            total: number;
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** AdherenceFilter */
        AdherenceFilter: {
            /**
             * Days
             * @default 30
             */
            days?: number;
            /** Department Id */
            department_id?: number | null;
            /** Version */
            version?: number | null;
            /** Person Id */
            person_id: number;
        };
        /** AdherencePartOut */
        AdherencePartOut: {
            /**
             * Part
             * @enum {string}
             */
            part: "kept" | "done_late" | "open_late" | "ended_late" | "passed_by_condition" | "skipped" | "known_before" | "ended_before_due" | "paused" | "checking" | "not_due_yet";
            /** Count */
            count: number;
        };
        /**
         * AdherenceScoreOut
         * @description score = 100 × kept ÷ due. `counted` add up to `due`; `not_counted` are in neither. `covered`:
         *     of those due, done in place of somebody who was away, counted here; `covered_by`: this
         *     person's, done by others meanwhile, counted there.
         */
        AdherenceScoreOut: {
            person: components["schemas"]["NamedOut"];
            /** Score */
            score: number | null;
            /** Kept */
            kept: number;
            /** Due */
            due: number;
            /** Counted */
            counted: components["schemas"]["AdherencePartOut"][];
            /** Not Counted */
            not_counted: components["schemas"]["AdherencePartOut"][];
            /** Covered */
            covered: components["schemas"]["StoodInOut"][];
            /** Covered By */
            covered_by: components["schemas"]["StoodInOut"][];
        };
        /** StoodInOut */
        StoodInOut: {
            person: components["schemas"]["NamedOut"];
            /** Count */
            count: number;
        };
        /**
         * AdherenceRecordsFilter
         * @description `step`: its key, empty for all steps.
         */
        AdherenceRecordsFilter: {
            /**
             * Days
             * @default 30
             */
            days?: number;
            /** Department Id */
            department_id?: number | null;
            /** Version */
            version?: number | null;
            /** Person Id */
            person_id: number;
            /**
             * Part
             * @default kept
             * @enum {string}
             */
            part?: "kept" | "done_late" | "open_late" | "ended_late" | "passed_by_condition" | "skipped" | "known_before" | "ended_before_due" | "paused" | "checking" | "not_due_yet";
            /**
             * Step
             * @default
             */
            step?: string;
            /**
             * Cursor
             * @default
             */
            cursor?: string;
        };
        /** WinningFilter */
        WinningFilter: {
            /**
             * Days
             * @default 90
             */
            days?: number;
            /** Department Id */
            department_id?: number | null;
            /** Version */
            version?: number | null;
        };
        /**
         * ShareOut
         * @description Of `cases`, `won`; per cent. The true share lies between `low` and `high` in 19 of 20 such
         *     samples (Wilson).
         */
        ShareOut: {
            /** Cases */
            cases: number;
            /** Won */
            won: number;
            /** Rate */
            rate: number | null;
            /** Low */
            low: number | null;
            /** High */
            high: number | null;
        };
        /**
         * StepChancesOut
         * @description `with_or_without`, `on_time_or_late`: whether the first is won more often, beyond chance.
         */
        StepChancesOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            done: components["schemas"]["ShareOut"];
            without: components["schemas"]["ShareOut"];
            on_time: components["schemas"]["ShareOut"];
            late: components["schemas"]["ShareOut"];
            /**
             * With Or Without
             * @enum {string}
             */
            with_or_without: "too_few" | "higher" | "lower" | "no_difference";
            /**
             * On Time Or Late
             * @enum {string}
             */
            on_time_or_late: "too_few" | "higher" | "lower" | "no_difference";
        };
        /**
         * WinningOut
         * @description `fewest`: with fewer cases on a side nothing is said. `by_lead`: won is what became of the
         *     lead; else a run that went to its end.
         */
        WinningOut: {
            /** Days */
            days: number;
            /** By Lead */
            by_lead: boolean;
            /** Fewest */
            fewest: number;
            whole: components["schemas"]["ShareOut"];
            /** Steps */
            steps: components["schemas"]["StepChancesOut"][];
        };
        /**
         * WinningRecordsFilter
         * @description `decided`: all; else those that went past the step, done (on time, late) or without it.
         */
        WinningRecordsFilter: {
            /**
             * Days
             * @default 90
             */
            days?: number;
            /** Department Id */
            department_id?: number | null;
            /** Version */
            version?: number | null;
            /**
             * Part
             * @default decided
             * @enum {string}
             */
            part?: "decided" | "done" | "on_time" | "late" | "without";
            /**
             * Step
             * @default
             */
            step?: string;
            /**
             * Won Only
             * @default false
             */
            won_only?: boolean;
            /**
             * Cursor
             * @default
             */
            cursor?: string;
        };
        /**
         * ReviewFilter
         * @description `quarter`: `2026-3`; none: the last that is over.
         */
        ReviewFilter: {
            /**
             * Quarter
             * @default
             */
            quarter?: string;
            /** Department Id */
            department_id?: number | null;
        };
        /**
         * ProposalOut
         * @description `rule_text`: what the rule looks at, with its thresholds.
         */
        ProposalOut: {
            /**
             * Rule
             * @enum {string}
             */
            rule: "late_without_effect" | "late_costs" | "deadline_too_wide" | "often_skipped" | "seldom_applies" | "often_overridden" | "many_leave" | "people_say";
            /** Rule Text */
            rule_text: string;
            /** Step */
            step: string;
            /** Text */
            text: string;
            /** Why */
            why: string;
            /** Count */
            count: number;
            query: components["schemas"]["StuckQueryOut"];
        };
        /**
         * ReviewOut
         * @description The proposals of a quarter, and all rules that were tried. `is_over`: the quarter is.
         */
        ReviewOut: {
            sop: components["schemas"]["NamedOut"];
            /** Version */
            version: number;
            /** Quarter */
            quarter: string;
            /** Is Over */
            is_over: boolean;
            /** Quarters */
            quarters: string[];
            /** Done */
            done: number;
            decided: components["schemas"]["ShareOut"];
            /** Proposals */
            proposals: components["schemas"]["ProposalOut"][];
            /** Rules */
            rules: components["schemas"]["RuleOut"][];
        };
        /** RuleOut */
        RuleOut: {
            /**
             * Rule
             * @enum {string}
             */
            rule: "late_without_effect" | "late_costs" | "deadline_too_wide" | "often_skipped" | "seldom_applies" | "often_overridden" | "many_leave" | "people_say";
            /** Text */
            text: string;
        };
        /** SopVersionsOut */
        SopVersionsOut: {
            /** Items */
            items: components["schemas"]["SopVersionLineOut"][];
        };
        /**
         * SopVersionOut
         * @description `problems`: what has to be mended before it can be published.
         */
        SopVersionOut: {
            /** Number */
            number: number;
            status: components["schemas"]["VersionStatus"];
            /** Revision */
            revision: number;
            /** Note */
            note: string;
            /** Departments */
            departments: string[];
            /** By */
            by: string;
            /** At */
            at: string | null;
            /** Retired At */
            retired_at: string | null;
            /** Running */
            running: number;
            /** Errors */
            errors: number;
            move: components["schemas"]["SopMoveOut"] | null;
            readers: components["schemas"]["SopNoteReadersOut"] | null;
            /** Source */
            source: string;
            /** Problems */
            problems: components["schemas"]["ProblemOut"][];
            /** Steps */
            steps: components["schemas"]["SopStepOut"][];
        };
        /**
         * CompareFilter
         * @description Left out: what is live against the newest.
         */
        CompareFilter: {
            /** A */
            a?: number | null;
            /** B */
            b?: number | null;
        };
        /**
         * ComparedStepOut
         * @description A step in both versions, or in one: null where it is not in that one.
         */
        ComparedStepOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            a: components["schemas"]["StepFiguresOut"] | null;
            b: components["schemas"]["StepFiguresOut"] | null;
        };
        /**
         * DiffLineOut
         * @description `a`, `b`: the number of the line in either version.
         */
        DiffLineOut: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "same" | "removed" | "added";
            /** A */
            a: number | null;
            /** B */
            b: number | null;
            /** Text */
            text: string;
        };
        /** DifferenceOut */
        DifferenceOut: {
            /** Kind */
            kind: string;
            /** Step */
            step: string;
            /** Text */
            text: string;
        };
        /** SopComparisonOut */
        SopComparisonOut: {
            a: components["schemas"]["SopVersionLineOut"];
            b: components["schemas"]["SopVersionLineOut"];
            /** Differences */
            differences: components["schemas"]["DifferenceOut"][];
            /** Hunks */
            hunks: components["schemas"]["DiffLineOut"][][];
            /** Steps */
            steps: components["schemas"]["ComparedStepOut"][];
        };
        /**
         * StepFiguresOut
         * @description Over the whole life of the version, of what the reader may see.
         */
        StepFiguresOut: {
            /** In Step */
            in_step: number;
            /** Late Now */
            late_now: number;
            /** Done On Time */
            done_on_time: number;
            /** Done Late */
            done_late: number;
            /** Skipped */
            skipped: number;
            /** Median Minutes */
            median_minutes: number | null;
        };
        /**
         * SopDraftIn
         * @description `revision`: of the draft that was changed, 0 for a new one.
         */
        SopDraftIn: {
            /** Source */
            source: string;
            /** Revision */
            revision: number;
        };
        /**
         * SopDraftDiscardIn
         * @description `revision`: of the draft that was looked at.
         */
        SopDraftDiscardIn: {
            /** Revision */
            revision: number;
        };
        /**
         * NewStepOut
         * @description In how many runs it would be to do: going on, or opened by the move; `conditional`: unless
         *     its condition says otherwise. `is_new`: nothing goes on as this step.
         */
        NewStepOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Going On */
            going_on: number;
            /** Opened */
            opened: number;
            /** Conditional */
            conditional: boolean;
            /** Is New */
            is_new: boolean;
        };
        /**
         * OldStepOut
         * @description `in_step`: in how many of the runs it is to do now; `to`: as what it goes on, null where it
         *     falls away.
         */
        OldStepOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** In Step */
            in_step: number;
            /** To */
            to: string | null;
        };
        /**
         * SopMovePreviewOut
         * @description `runs` would move; `planned` begin later, on the version of that day; `finished` would have
         *     nothing left to do. What is proved already closes as soon as it opens.
         */
        SopMovePreviewOut: {
            /** Runs */
            runs: number;
            /** Planned */
            planned: number;
            /** Finished */
            finished: number;
            /** Before */
            before: components["schemas"]["OldStepOut"][];
            /** After */
            after: components["schemas"]["NewStepOut"][];
        };
        /**
         * SopMoveIn
         * @description `ended`: what a pilot's runs would do when it ends.
         */
        SopMoveIn: {
            /**
             * To
             * @enum {string}
             */
            to: "pilot" | "live" | "ended";
            /**
             * Department Ids
             * @default []
             */
            department_ids?: number[];
            /**
             * Mapping
             * @default {}
             */
            mapping?: {
                [key: string]: string | null;
            };
        };
        /**
         * SopPublicationIn
         * @description `note`: what has changed, for those concerned. `running`: what the runs under way do.
         */
        SopPublicationIn: {
            /**
             * To
             * @enum {string}
             */
            to: "pilot" | "live";
            /** Revision */
            revision: number;
            /** Note */
            note: string;
            /**
             * Department Ids
             * @default []
             */
            department_ids?: number[];
            /** @default stay */
            running?: components["schemas"]["MoveMode"];
            /**
             * Mapping
             * @default {}
             */
            mapping?: {
                [key: string]: string | null;
            };
        };
        /** SopPilotEndIn */
        SopPilotEndIn: {
            /** @default stay */
            running?: components["schemas"]["MoveMode"];
            /**
             * Mapping
             * @default {}
             */
            mapping?: {
                [key: string]: string | null;
            };
        };
        /** VoicesFilter */
        VoicesFilter: {
            /** Step */
            step?: string | null;
        };
        /**
         * SaidOut
         * @description How many people said it.
         */
        SaidOut: {
            /** Step */
            step: string;
            kind: components["schemas"]["VoiceKind"];
            /** People */
            people: number;
        };
        /**
         * VoiceKind
         * @enum {string}
         */
        VoiceKind: "too_hard" | "not_needed" | "unclear" | "suggestion";
        /**
         * VoiceOut
         * @description `record`: where it worked, if the reader reaches it.
         */
        VoiceOut: {
            /** Id */
            id: number;
            /** Step */
            step: string;
            kind: components["schemas"]["VoiceKind"];
            /** Text */
            text: string;
            by: components["schemas"]["NamedOut"];
            /**
             * At
             * Format: date-time
             */
            at: string;
            record: components["schemas"]["VoiceRecordOut"] | null;
            /** Answer */
            answer: string;
            answered_by: components["schemas"]["NamedOut"] | null;
            /** Answered At */
            answered_at: string | null;
        };
        /** VoiceRecordOut */
        VoiceRecordOut: {
            /** Type */
            type: string;
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * VoicesOut
         * @description `items`: for those who change SOPs everybody's, else one's own; up to 200, what waits for an
         *     answer first. `counts`: everybody's, for everybody.
         */
        VoicesOut: {
            /** Items */
            items: components["schemas"]["VoiceOut"][];
            /** Counts */
            counts: components["schemas"]["SaidOut"][];
            /** Open */
            open: number;
        };
        /**
         * VoiceIn
         * @description `step`: its key; blank: of the SOP as a whole. A suggestion has a text, and may say in which
         *     follow-up it worked.
         */
        VoiceIn: {
            /**
             * Step
             * @default
             */
            step?: string;
            kind: components["schemas"]["VoiceKind"];
            /**
             * Text
             * @default
             */
            text?: string;
            /** Follow Up Id */
            follow_up_id?: number | null;
        };
        /** VoiceAnswerIn */
        VoiceAnswerIn: {
            /** Answer */
            answer: string;
        };
        /** DryRunOut */
        DryRunOut: {
            /** Sop */
            sop: string;
            record: components["schemas"]["TrialRef"];
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            pace: components["schemas"]["Pace"];
            /** Steps */
            steps: components["schemas"]["TrialStepOut"][];
            /** Ended At */
            ended_at: string | null;
            /** Ended Reason */
            ended_reason: string;
            /** Next Contact At */
            next_contact_at: string | null;
            /** Assumptions */
            assumptions: string[];
        };
        /**
         * Pace
         * @enum {string}
         */
        Pace: "at_once" | "half_time" | "at_deadline" | "never";
        /** TrialRef */
        TrialRef: {
            /** Id */
            id: number;
            /** Name */
            name: string;
        };
        /**
         * TrialRungOut
         * @description `minutes` of working time after the deadline, negative before it. `receivers` in words.
         *     `sent`: before the step is done, as it is assumed.
         */
        TrialRungOut: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Minutes */
            minutes: number;
            /** Receivers */
            receivers: string[];
            /** Sent */
            sent: boolean;
        };
        /**
         * TrialStepOut
         * @description `who`, `due` and `proof` as the SOP says them; `resolved`: how the person was found; `note`:
         *     what had to be assumed for this step.
         */
        TrialStepOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /**
             * Fate
             * @enum {string}
             */
            fate: "there" | "done" | "open" | "waiting" | "skipped" | "cancelled" | "not_reached";
            /** Who */
            who: string;
            /** Due */
            due: string;
            /** Proof */
            proof: string;
            assignee: components["schemas"]["TrialRef"] | null;
            /** Resolved */
            resolved: string;
            /** Opens At */
            opens_at: string | null;
            /** Due At */
            due_at: string | null;
            /** Done At */
            done_at: string | null;
            /** Note */
            note: string;
            /** Rungs */
            rungs: components["schemas"]["TrialRungOut"][];
        };
        /**
         * DryRunIn
         * @description `starts_at`: now, where it is left out.
         */
        DryRunIn: {
            /** Source */
            source?: string | null;
            /** Sop Id */
            sop_id?: number | null;
            /** Object Type */
            object_type: string;
            /** Object Id */
            object_id: number;
            /** Starts At */
            starts_at?: string | null;
            /** @default at_deadline */
            pace?: components["schemas"]["Pace"];
        };
        /**
         * ReplayOut
         * @description `records`: how many came in; `replayed`: how many of them were replayed.
         */
        ReplayOut: {
            /** Sop */
            sop: string;
            /**
             * First
             * Format: date
             */
            first: string;
            /**
             * Last
             * Format: date
             */
            last: string;
            /** Records */
            records: number;
            /** Replayed */
            replayed: number;
            whole: components["schemas"]["TrialCountsOut"];
            /** Days */
            days: components["schemas"]["TrialDayOut"][];
            /** People */
            people: components["schemas"]["TrialPersonOut"][];
            /** Steps */
            steps: components["schemas"]["TrialStepCountsOut"][];
            /** Assumptions */
            assumptions: string[];
        };
        /**
         * TrialCountsOut
         * @description `steps` that somebody had to do; `there`: those whose proof was there when they opened.
         *     Messages by whom they spoke to; `escalations`: those to managers and directors.
         */
        TrialCountsOut: {
            /** Steps */
            steps: number;
            /** There */
            there: number;
            /** Done */
            done: number;
            /** Late */
            late: number;
            /** To Assignee */
            to_assignee: number;
            /** To Manager */
            to_manager: number;
            /** To Director */
            to_director: number;
            /** Escalations */
            escalations: number;
        };
        /** TrialDayOut */
        TrialDayOut: {
            /** Steps */
            steps: number;
            /** There */
            there: number;
            /** Done */
            done: number;
            /** Late */
            late: number;
            /** To Assignee */
            to_assignee: number;
            /** To Manager */
            to_manager: number;
            /** To Director */
            to_director: number;
            /** Escalations */
            escalations: number;
            /**
             * Date
             * Format: date
             */
            date: string;
        };
        /**
         * TrialPersonOut
         * @description `busiest`: the most steps on a single day.
         */
        TrialPersonOut: {
            /** Steps */
            steps: number;
            /** There */
            there: number;
            /** Done */
            done: number;
            /** Late */
            late: number;
            /** To Assignee */
            to_assignee: number;
            /** To Manager */
            to_manager: number;
            /** To Director */
            to_director: number;
            /** Escalations */
            escalations: number;
            person: components["schemas"]["TrialRef"];
            /** Busiest */
            busiest: number;
        };
        /** TrialStepCountsOut */
        TrialStepCountsOut: {
            /** Steps */
            steps: number;
            /** There */
            there: number;
            /** Done */
            done: number;
            /** Late */
            late: number;
            /** To Assignee */
            to_assignee: number;
            /** To Manager */
            to_manager: number;
            /** To Director */
            to_director: number;
            /** Escalations */
            escalations: number;
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Median */
            median: string;
        };
        /** ReplayIn */
        ReplayIn: {
            /** Source */
            source?: string | null;
            /** Sop Id */
            sop_id?: number | null;
        };
        /**
         * ForecastOut
         * @description `overloads`: the worst first.
         */
        ForecastOut: {
            /** Sop */
            sop: string;
            /** Limit */
            limit: number;
            /** Days */
            days: string[];
            /** People */
            people: components["schemas"]["TrialLoadOut"][];
            /** Overloads */
            overloads: components["schemas"]["TrialOverloadOut"][];
            /** Assumptions */
            assumptions: string[];
        };
        /**
         * TrialLoadOut
         * @description `steps` in the order of the forecast's days.
         */
        TrialLoadOut: {
            person: components["schemas"]["TrialRef"];
            /** Department */
            department: string;
            /** Steps */
            steps: number[];
            /** Most */
            most: number;
        };
        /** TrialOverloadOut */
        TrialOverloadOut: {
            person: components["schemas"]["TrialRef"];
            /**
             * Date
             * Format: date
             */
            date: string;
            /** Steps */
            steps: number;
        };
        /**
         * ForecastIn
         * @description `limit`: more steps a day than this are too many for one person.
         */
        ForecastIn: {
            /** Source */
            source?: string | null;
            /** Sop Id */
            sop_id?: number | null;
            /**
             * Limit
             * @default 20
             */
            limit?: number;
        };
        /**
         * MarkIn
         * @description `item`: of the checklist, by its key; blank for a click and a confirmation.
         */
        MarkIn: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "click" | "tick" | "confirmation";
            /**
             * Item
             * @default
             */
            item?: string;
        };
        /** ReasonIn */
        ReasonIn: {
            /** Reason */
            reason: string;
        };
        /**
         * SendBackIn
         * @description `to`: the key of the step to be done anew.
         */
        SendBackIn: {
            /** Reason */
            reason: string;
            /** To */
            to: string;
        };
        /** PauseIn */
        PauseIn: {
            /** Reason */
            reason: string;
            /**
             * Until
             * Format: date-time
             */
            until: string;
        };
        /** EvidenceOut */
        EvidenceOut: {
            /** Id */
            id: number;
        };
        /**
         * EvidenceIn
         * @description `ref`: the reporter's own name of it; said twice it counts once. `amount`: of a call, its
         *     seconds. `happened_at`: now, if it is not said.
         */
        EvidenceIn: {
            /** Kind */
            kind: string;
            /** Object Type */
            object_type: string;
            /** Object Id */
            object_id: number;
            /** Ref */
            ref: string;
            /** Happened At */
            happened_at?: string | null;
            /**
             * Amount
             * @default 0
             */
            amount?: number;
        };
        /** EvidenceBackIn */
        EvidenceBackIn: {
            /** Kind */
            kind: string;
            /** Ref */
            ref: string;
        };
        /**
         * FigureFilter
         * @description A department counts with those below it; each filter only narrows what one may see.
         */
        FigureFilter: {
            /**
             * Part
             * @default denominator
             * @enum {string}
             */
            part?: "numerator" | "denominator" | "waiting";
            /**
             * Days
             * @default 30
             */
            days?: number;
            /** Department Id */
            department_id?: number | null;
            /** Person Id */
            person_id?: number | null;
            /**
             * Cursor
             * @default
             */
            cursor?: string;
        };
        /**
         * ScoresFilter
         * @description `month`: 2026-11; blank for this one.
         */
        ScoresFilter: {
            /**
             * Month
             * @default
             */
            month?: string;
        };
        /**
         * DisputeOut
         * @description `answered_by` null with an answer: nobody answered in time, so it was accepted.
         */
        DisputeOut: {
            /** Id */
            id: number;
            person: components["schemas"]["NamedOut"];
            /** Reason */
            reason: string;
            /**
             * Filed At
             * Format: date-time
             */
            filed_at: string;
            state: components["schemas"]["DisputeState"];
            /** Answer */
            answer: string;
            answered_by: components["schemas"]["NamedOut"] | null;
            /** Answered At */
            answered_at: string | null;
        };
        /**
         * DisputeState
         * @enum {string}
         */
        DisputeState: "open" | "accepted" | "declined";
        /**
         * MissedOut
         * @description A step that was due and not kept. `may_dispute`, `may_answer`: who asks.
         */
        MissedOut: {
            /** Step Run Id */
            step_run_id: number;
            /** Step */
            step: string;
            record: components["schemas"]["RecordRefOut"];
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Done At */
            done_at: string | null;
            /** Late Reason */
            late_reason: string;
            dispute: components["schemas"]["DisputeOut"] | null;
            /** May Dispute */
            may_dispute: boolean;
            /** May Answer */
            may_answer: boolean;
        };
        /**
         * MonthOut
         * @description `disputed_until` and `frozen_from`: the first instant at which nothing of it is disputed, and
         *     changes, any more. `frozen_at`: it does not since.
         */
        MonthOut: {
            /** Month */
            month: string;
            /**
             * Disputed Until
             * Format: date-time
             */
            disputed_until: string;
            /**
             * Frozen From
             * Format: date-time
             */
            frozen_from: string;
            /** Frozen At */
            frozen_at: string | null;
        };
        /**
         * PersonScoreOut
         * @description `score` in per cent; null where nothing counts. `open`: disputes without an answer.
         */
        PersonScoreOut: {
            person: components["schemas"]["NamedOut"];
            /** Score */
            score: number | null;
            /** Due */
            due: number;
            /** Kept */
            kept: number;
            /** Excused */
            excused: number;
            /** Open */
            open: number;
        };
        /**
         * ScoresOut
         * @description `to_answer`: disputes that wait for who asks, of any month, the oldest first.
         */
        ScoresOut: {
            month: components["schemas"]["MonthOut"];
            /** Months */
            months: string[];
            /**
             * Today
             * Format: date
             */
            today: string;
            /** People */
            people: components["schemas"]["PersonScoreOut"][];
            /** Weights */
            weights: components["schemas"]["WeightOut"][];
            /** To Answer */
            to_answer: components["schemas"]["MissedOut"][];
            /** To Answer Total */
            to_answer_total: number;
        };
        /** WeightOut */
        WeightOut: {
            sop: components["schemas"]["NamedOut"];
            /** Weight */
            weight: number;
        };
        /**
         * ScoreOfPersonOut
         * @description `missed`: up to 200 of `missed_total`, in order of their deadlines.
         */
        ScoreOfPersonOut: {
            month: components["schemas"]["MonthOut"];
            person: components["schemas"]["PersonScoreOut"];
            /** Sops */
            sops: components["schemas"]["SopShareOut"][];
            /** Missed */
            missed: components["schemas"]["MissedOut"][];
            /** Missed Total */
            missed_total: number;
        };
        /**
         * SopShareOut
         * @description Of one SOP: what counts of what was due is `due` less `excused`.
         */
        SopShareOut: {
            sop: components["schemas"]["NamedOut"];
            /** Weight */
            weight: number;
            /** Due */
            due: number;
            /** Kept */
            kept: number;
            /** Excused */
            excused: number;
        };
        /** DisputeIn */
        DisputeIn: {
            /** Step Run Id */
            step_run_id: number;
            /** Reason */
            reason: string;
        };
        /**
         * AnswerIn
         * @description `answer`: why; whoever declines says it.
         */
        AnswerIn: {
            /** Accept */
            accept: boolean;
            /**
             * Answer
             * @default
             */
            answer?: string;
        };
        /** WeightIn */
        WeightIn: {
            /** Sop Id */
            sop_id: number;
            /** Weight */
            weight: number;
        };
        /**
         * LifeDepartmentOut
         * @description `id`: none of those who are in no department.
         */
        LifeDepartmentOut: {
            /** Id */
            id: number | null;
            /** Name */
            name: string;
            /** Steps */
            steps: number;
        };
        /** LifeMapOut */
        LifeMapOut: {
            /** Days */
            days: number;
            /** Phases */
            phases: components["schemas"]["LifePhaseOut"][];
        };
        /**
         * LifePhaseOut
         * @description `records`: with something to do in this phase now, each once. `standing`: steps that wait for
         *     a day, are paused or looked at. `done`: steps of the last days. `version`: of the words, 0
         *     while they are the shipped ones.
         */
        LifePhaseOut: {
            /**
             * Key
             * @enum {string}
             */
            key: "lead" | "deal" | "closing" | "service" | "advocate";
            /** Name */
            name: string;
            /** Goal */
            goal: string;
            /** Departments */
            departments: string;
            /** Version */
            version: number;
            /** Records */
            records: number;
            /** Open */
            open: number;
            /** Late */
            late: number;
            /** Standing */
            standing: number;
            /** Done */
            done: number;
            /** Here */
            here: components["schemas"]["LifeDepartmentOut"][];
            /** Sops */
            sops: components["schemas"]["LifeSopOut"][];
        };
        /** LifeSopOut */
        LifeSopOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Steps */
            steps: components["schemas"]["LifeStepOut"][];
        };
        /**
         * LifeStepOut
         * @description `now`: open, or waiting for a day, for the customer or a look.
         */
        LifeStepOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Who */
            who: string;
            /** Now */
            now: number;
            /** Late */
            late: number;
        };
        /** LifeRecordsFilter */
        LifeRecordsFilter: {
            /**
             * Part
             * @default records
             * @enum {string}
             */
            part?: "records" | "open" | "late" | "standing" | "done";
            /**
             * Cursor
             * @default
             */
            cursor?: string;
        };
        /**
         * LifePhaseIn
         * @description Blank: as it ships. `version`: as it was read.
         */
        LifePhaseIn: {
            /** Goal */
            goal: string;
            /** Departments */
            departments: string;
            /** Version */
            version: number;
        };
        /**
         * KeptOut
         * @description `percent`: none where there are too few to say.
         */
        KeptOut: {
            /** Due */
            due: number;
            /** Kept */
            kept: number;
            /** Percent */
            percent: number | null;
        };
        /**
         * RefresherOut
         * @description `before`: of the 30 days before it was given.
         */
        RefresherOut: {
            /** Id */
            id: number;
            person: components["schemas"]["NamedOut"];
            sop: components["schemas"]["NamedOut"];
            /**
             * Given At
             * Format: date-time
             */
            given_at: string;
            /** Read At */
            read_at: string | null;
            before: components["schemas"]["KeptOut"];
        };
        /** RefreshersOut */
        RefreshersOut: {
            /** Items */
            items: components["schemas"]["RefresherOut"][];
        };
        /**
         * RefresherPageOut
         * @description `since`: of the 30 days after it was read. `note`: what the last version changed.
         */
        RefresherPageOut: {
            refresher: components["schemas"]["RefresherOut"];
            /** May Read */
            may_read: boolean;
            /** Steps */
            steps: components["schemas"]["RefresherStepOut"][];
            /** Version */
            version: number | null;
            /** Note */
            note: string;
            since: components["schemas"]["KeptOut"] | null;
        };
        /** RefresherStepOut */
        RefresherStepOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Goal */
            goal: string;
            kept: components["schemas"]["KeptOut"];
            /** Due */
            due: string;
            /** Proof */
            proof: string;
            /** Checklist */
            checklist: string[];
            /** Script */
            script: string;
        };
        /**
         * AwayOut
         * @description Who asks is away: until when, and with whom how much of theirs is meanwhile.
         */
        AwayOut: {
            /**
             * Until
             * Format: date-time
             */
            until: string;
            deputy: components["schemas"]["Ref"];
            /** Steps */
            steps: number;
        };
        /** ContactShort */
        ContactShort: {
            /** Name */
            name: string;
            /** Title */
            title: string;
            /** Phone */
            phone: string;
        };
        /**
         * CoversOut
         * @description For whom the assignee stands in. `until`: null once they are back.
         */
        CoversOut: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Until */
            until: string | null;
        };
        /** LastOut */
        LastOut: {
            /** Text */
            text: string;
            /** Who */
            who: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Channel */
            channel: string;
        };
        /**
         * RecordOut
         * @description `state` is that of a lead; a customer has none.
         */
        RecordOut: {
            /**
             * Type
             * @enum {string}
             */
            type: "lead" | "customer";
            /** Id */
            id: number;
            /** Name */
            name: string;
            /**
             * Tier
             * @enum {string}
             */
            tier: "" | "high_value" | "growing" | "potential" | "dormant";
            /** State */
            state: ("new" | "working" | "qualified" | "lost" | "returned" | "converted") | "";
            /** Version */
            version: number;
        };
        /** StepShort */
        StepShort: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Position */
            position: number;
            /** Count */
            count: number;
        };
        /** TeamPerson */
        TeamPerson: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Open */
            open: number;
            /** Late */
            late: number;
            /** Done Today */
            done_today: number;
        };
        /** TeamToday */
        TeamToday: {
            /** Late */
            late: number;
            /** Escalated To Me */
            escalated_to_me: number;
            /** Without Next */
            without_next: number;
            /** Done */
            done: number;
            /** Total */
            total: number;
            /** People */
            people: components["schemas"]["TeamPerson"][];
            /** Escalated */
            escalated: components["schemas"]["WorkItem"][];
        };
        /**
         * ToConfirm
         * @description `confirms_for`: somebody who is away, and for whom who asks stands in. `proved`: it may be
         *     returned as well.
         */
        ToConfirm: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "step" | "task";
            /** Id */
            id: number;
            record: components["schemas"]["RecordOut"];
            contact: components["schemas"]["ContactShort"] | null;
            sop: components["schemas"]["Ref"] | null;
            step: components["schemas"]["StepShort"] | null;
            /** Dashes */
            dashes: ("done" | "open" | "soon" | "late" | "paused" | "checking" | "waiting" | "pending" | "skipped" | "cancelled")[];
            /** Title */
            title: string;
            /** Why */
            why: string;
            last: components["schemas"]["LastOut"] | null;
            /** Script */
            script: string;
            /** Due At */
            due_at: string | null;
            /** Remaining Minutes */
            remaining_minutes: number | null;
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "late" | "soon" | "normal";
            /** Told */
            told: components["schemas"]["ToldOut"][];
            /** Urgent */
            urgent: boolean;
            /** At Risk */
            at_risk: boolean;
            /** Asked */
            asked: boolean;
            /** Late Reason */
            late_reason: string;
            /** Queued */
            queued: boolean;
            /** Snoozed Until */
            snoozed_until: string | null;
            assignee: components["schemas"]["Ref"];
            covers: components["schemas"]["CoversOut"] | null;
            /** Proved */
            proved: boolean;
            confirms_for: components["schemas"]["CoversOut"] | null;
        };
        /**
         * TodayOut
         * @description `queue`: what one of a group is to take; `confirm`: steps of others that wait for the
         *     confirmation of who asks.
         */
        TodayOut: {
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /**
             * Date
             * Format: date
             */
            date: string;
            progress: components["schemas"]["ProgressOut"];
            /** Late */
            late: components["schemas"]["WorkItem"][];
            /** Today */
            today: components["schemas"]["WorkItem"][];
            /** Upcoming */
            upcoming: components["schemas"]["WorkItem"][];
            /** Late Total */
            late_total: number;
            /** Today Total */
            today_total: number;
            /** Upcoming Total */
            upcoming_total: number;
            /** Queue */
            queue: components["schemas"]["WorkItem"][];
            /** Queue Total */
            queue_total: number;
            /** Confirm */
            confirm: components["schemas"]["ToConfirm"][];
            /** Confirm Total */
            confirm_total: number;
            team: components["schemas"]["TeamToday"] | null;
            away: components["schemas"]["AwayOut"] | null;
        };
        /**
         * ToldOut
         * @description Who was told of a late step. `read_at`: seen at the bell; `answered_at`: the assignee has
         *     said since why it is late.
         */
        ToldOut: {
            /** Name */
            name: string;
            /**
             * At
             * Format: date-time
             */
            at: string;
            /** Read At */
            read_at: string | null;
            /** Answered At */
            answered_at: string | null;
        };
        /**
         * WorkItem
         * @description Something to do: a step of an SOP, or a task. Minutes are of working time. `asked`: the
         *     assignee is to say why it is late; `queued`: one of a group is to take it.
         */
        WorkItem: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "step" | "task";
            /** Id */
            id: number;
            record: components["schemas"]["RecordOut"];
            contact: components["schemas"]["ContactShort"] | null;
            sop: components["schemas"]["Ref"] | null;
            step: components["schemas"]["StepShort"] | null;
            /** Dashes */
            dashes: ("done" | "open" | "soon" | "late" | "paused" | "checking" | "waiting" | "pending" | "skipped" | "cancelled")[];
            /** Title */
            title: string;
            /** Why */
            why: string;
            last: components["schemas"]["LastOut"] | null;
            /** Script */
            script: string;
            /** Due At */
            due_at: string | null;
            /** Remaining Minutes */
            remaining_minutes: number | null;
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "late" | "soon" | "normal";
            /** Told */
            told: components["schemas"]["ToldOut"][];
            /** Urgent */
            urgent: boolean;
            /** At Risk */
            at_risk: boolean;
            /** Asked */
            asked: boolean;
            /** Late Reason */
            late_reason: string;
            /** Queued */
            queued: boolean;
            /** Snoozed Until */
            snoozed_until: string | null;
            assignee: components["schemas"]["Ref"];
            covers: components["schemas"]["CoversOut"] | null;
        };
        /** ChangeOut */
        ChangeOut: {
            /** Label */
            label: string;
            /** From */
            from: string;
            /** To */
            to: string;
        };
        /**
         * HandOut
         * @description What a person can do with a step beside its proof. `held`: it waits because its
         *     person has had the day's steps; `mark`: what completes it by hand;
         *     `why_again`: blank unless it had been done before.
         */
        HandOut: {
            /**
             * State
             * @enum {string}
             */
            state: "open" | "waiting" | "paused" | "checking";
            /** Optional */
            optional: boolean;
            /** Held */
            held: boolean;
            /** Attempt */
            attempt: number;
            /** Why Again */
            why_again: string;
            /** Paused Until */
            paused_until: string | null;
            /** Pause Reason */
            pause_reason: string;
            /** Checklist */
            checklist: components["schemas"]["TickOut"][];
            needs: components["schemas"]["NeedsOut"] | null;
            /**
             * Mark
             * @enum {string}
             */
            mark: "" | "click" | "confirmation";
            /** May */
            may: ("tick" | "skip" | "send_back" | "pause" | "resume" | "add_file" | "click" | "confirm" | "return" | "claim" | "release" | "explain")[];
            /** Back To */
            back_to: components["schemas"]["KeyName"][];
        };
        /** KeyName */
        KeyName: {
            /** Key */
            key: string;
            /** Name */
            name: string;
        };
        /** LeadContactOut */
        LeadContactOut: {
            /** Id */
            id: number | null;
            /** Name */
            name: string;
            /** Title */
            title: string;
            /** Phone */
            phone: string;
            /** Wechat */
            wechat: string;
            /** Email */
            email: string;
        };
        /** LeadPageOut */
        LeadPageOut: {
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Files */
            files: components["schemas"]["FileOut"][];
            run: components["schemas"]["RunOut"] | null;
            /** Open */
            open: components["schemas"]["OpenItem"][];
            timeline: components["schemas"]["TimelineOut"];
            counts: components["schemas"]["TimelineCountsOut"];
            lead: components["schemas"]["LeadOut"];
            /** Contacts */
            contacts: components["schemas"]["LeadContactOut"][];
            may: components["schemas"]["MayOut"];
        };
        /** MayOut */
        MayOut: {
            /** Edit */
            edit: boolean;
            /** Follow Up */
            follow_up: boolean;
            /** Transfer */
            transfer: boolean;
            /** Return */
            return: boolean;
            /** Convert */
            convert: boolean;
            /** Share */
            share: boolean;
        };
        /**
         * NeedsOut
         * @description What the record must be before any proof completes the step, in words; `fields` to fill.
         */
        NeedsOut: {
            /** Sentence */
            sentence: string;
            /** Fields */
            fields: string[];
        };
        /**
         * OpenItem
         * @description `hand`: of steps.
         */
        OpenItem: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "step" | "task";
            /** Id */
            id: number;
            record: components["schemas"]["RecordOut"];
            contact: components["schemas"]["ContactShort"] | null;
            sop: components["schemas"]["Ref"] | null;
            step: components["schemas"]["StepShort"] | null;
            /** Dashes */
            dashes: ("done" | "open" | "soon" | "late" | "paused" | "checking" | "waiting" | "pending" | "skipped" | "cancelled")[];
            /** Title */
            title: string;
            /** Why */
            why: string;
            last: components["schemas"]["LastOut"] | null;
            /** Script */
            script: string;
            /** Due At */
            due_at: string | null;
            /** Remaining Minutes */
            remaining_minutes: number | null;
            /**
             * Urgency
             * @enum {string}
             */
            urgency: "late" | "soon" | "normal";
            /** Told */
            told: components["schemas"]["ToldOut"][];
            /** Urgent */
            urgent: boolean;
            /** At Risk */
            at_risk: boolean;
            /** Asked */
            asked: boolean;
            /** Late Reason */
            late_reason: string;
            /** Queued */
            queued: boolean;
            /** Snoozed Until */
            snoozed_until: string | null;
            assignee: components["schemas"]["Ref"];
            covers: components["schemas"]["CoversOut"] | null;
            /** Goal */
            goal: string;
            proof: components["schemas"]["ProofOut"] | null;
            then: components["schemas"]["ThenOut"] | null;
            hand: components["schemas"]["HandOut"] | null;
        };
        /**
         * ProofOut
         * @description What completes the step. `field`: the field to fill; `requires`: what the follow-up needs;
         *     `file`: which kind of file to add.
         */
        ProofOut: {
            /** Kind */
            kind: string;
            /** Field */
            field: string | null;
            /** File */
            file: ("any" | "photo" | "document") | null;
            /** Requires */
            requires: string[];
            /** Label */
            label: string;
        };
        /** RunOut */
        RunOut: {
            /** Id */
            id: number;
            /**
             * State
             * @enum {string}
             */
            state: "scheduled" | "running" | "done" | "ended";
            /**
             * Starts At
             * Format: date-time
             */
            starts_at: string;
            /** Ended Reason */
            ended_reason: string;
            sop: components["schemas"]["SopRef"];
            /** Steps */
            steps: components["schemas"]["StepLine"][];
        };
        /** SopRef */
        SopRef: {
            /** Id */
            id: number;
            /** Name */
            name: string;
            /** Version */
            version: number;
        };
        /** StepLine */
        StepLine: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Goal */
            goal: string;
            /**
             * State
             * @enum {string}
             */
            state: "done" | "open" | "soon" | "late" | "paused" | "checking" | "waiting" | "pending" | "skipped" | "cancelled";
            /** Step Run Id */
            step_run_id: number | null;
            assignee: components["schemas"]["Ref"] | null;
            covers: components["schemas"]["CoversOut"] | null;
            /** Who */
            who: string;
            /** Due At */
            due_at: string | null;
            /** Due */
            due: string;
            /** Paused Until */
            paused_until: string | null;
            /** Opened At */
            opened_at: string | null;
            /** Done At */
            done_at: string | null;
            /** On Time */
            on_time: boolean | null;
            /** Late Minutes */
            late_minutes: number | null;
            /** Worked Minutes */
            worked_minutes: number | null;
            /** Evidence */
            evidence: string;
        };
        /** ThenOut */
        ThenOut: {
            /** Name */
            name: string;
            assignee: components["schemas"]["Ref"] | null;
            /** Due At */
            due_at: string | null;
        };
        /** TickOut */
        TickOut: {
            /** Key */
            key: string;
            /** Name */
            name: string;
            /** Done */
            done: boolean;
        };
        /** TimelineCountsOut */
        TimelineCountsOut: {
            /** All */
            all: number;
            /** Follow Up */
            follow_up: number;
            /** Change */
            change: number;
            /** Sop */
            sop: number;
            /** Task */
            task: number;
        };
        /** TimelineEntry */
        TimelineEntry: {
            /** Id */
            id: string;
            /**
             * Kind
             * @enum {string}
             */
            kind: "follow_up" | "sop" | "change" | "task";
            /**
             * At
             * Format: date-time
             */
            at: string;
            by: components["schemas"]["Ref"] | null;
            /** Title */
            title: string;
            /** Text */
            text: string;
            /**
             * Channel
             * @default
             */
            channel?: ("phone" | "wechat" | "email" | "visit" | "meeting" | "other") | "";
            /**
             * Contact
             * @default
             */
            contact?: string;
            /**
             * Attitude
             * @default
             * @enum {string}
             */
            attitude?: "" | "positive" | "waiting" | "hesitant" | "averse" | "refused";
            /** Satisfaction */
            satisfaction?: number | null;
            /**
             * Keywords
             * @default []
             */
            keywords?: string[];
            /**
             * Next Action
             * @default
             */
            next_action?: string;
            /**
             * Changes
             * @default []
             */
            changes?: components["schemas"]["ChangeOut"][];
            /**
             * Imported
             * @default false
             */
            imported?: boolean;
        };
        /** TimelineOut */
        TimelineOut: {
            /** Items */
            items: components["schemas"]["TimelineEntry"][];
            /** Next Cursor */
            next_cursor: string | null;
        };
        /** CustomerMayOut */
        CustomerMayOut: {
            /** Edit */
            edit: boolean;
            /** Follow Up */
            follow_up: boolean;
            /** Transfer */
            transfer: boolean;
            /** Share */
            share: boolean;
            /** Add Contact */
            add_contact: boolean;
        };
        /**
         * CustomerPageOut
         * @description The timeline tells also what was said while the customer was a lead.
         */
        CustomerPageOut: {
            /**
             * Now
             * Format: date-time
             */
            now: string;
            /** Files */
            files: components["schemas"]["FileOut"][];
            run: components["schemas"]["RunOut"] | null;
            /** Open */
            open: components["schemas"]["OpenItem"][];
            timeline: components["schemas"]["TimelineOut"];
            counts: components["schemas"]["TimelineCountsOut"];
            customer: components["schemas"]["CustomerOut"];
            /** Contacts */
            contacts: components["schemas"]["ContactOut"][];
            /** Leads */
            leads: components["schemas"]["LeadShort"][];
            /** Collaborators */
            collaborators: components["schemas"]["CollaboratorOut"][];
            may: components["schemas"]["CustomerMayOut"];
        };
        /** LeadShort */
        LeadShort: {
            /** Id */
            id: number;
            /** Company */
            company: string;
            /**
             * State
             * @enum {string}
             */
            state: "new" | "working" | "qualified" | "lost" | "returned" | "converted";
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
        };
        /** ContactMayOut */
        ContactMayOut: {
            /** Edit */
            edit: boolean;
        };
        /** ContactPageOut */
        ContactPageOut: {
            /**
             * Now
             * Format: date-time
             */
            now: string;
            contact: components["schemas"]["ContactOut"];
            customer: components["schemas"]["Ref"];
            timeline: components["schemas"]["TimelineOut"];
            counts: components["schemas"]["TimelineCountsOut"];
            may: components["schemas"]["ContactMayOut"];
        };
        /** CompletedOut */
        CompletedOut: {
            /** Name */
            name: string;
            /** On Time */
            on_time: boolean;
        };
        /** FollowUpSaved */
        FollowUpSaved: {
            /** Follow Up Id */
            follow_up_id: number;
            /** Completed */
            completed: components["schemas"]["CompletedOut"][];
            /** Opened */
            opened: components["schemas"]["OpenedOut"][];
            /** Run Ended */
            run_ended: string;
            task: components["schemas"]["TaskShort"] | null;
            lead: components["schemas"]["LeadOut"] | null;
            customer: components["schemas"]["CustomerOut"] | null;
        };
        /** OpenedOut */
        OpenedOut: {
            /** Name */
            name: string;
            /** Due At */
            due_at: string | null;
            assignee: components["schemas"]["Ref"] | null;
        };
        /** TaskShort */
        TaskShort: {
            /** Id */
            id: number;
            /** Title */
            title: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
        };
        /**
         * FieldsIn
         * @description Fields of the record that are set together with the follow-up.
         */
        FieldsIn: {
            /** Tier */
            tier?: ("" | "high_value" | "growing" | "potential" | "dormant") | null;
            /** Needs */
            needs?: string | null;
            /** Proposal Sent On */
            proposal_sent_on?: string | null;
            /** Decision */
            decision?: ("" | "won" | "lost") | null;
            /** Lost Reason */
            lost_reason?: ("" | "price" | "function" | "competitor" | "timing" | "no_budget" | "other") | null;
            /** Won On */
            won_on?: string | null;
        };
        /**
         * FollowUpIn
         * @description Of a customer, `fields` may hold its tier alone.
         */
        FollowUpIn: {
            /**
             * Object Type
             * @enum {string}
             */
            object_type: "lead" | "customer";
            /** Object Id */
            object_id: number;
            /**
             * Template
             * @default sales
             * @enum {string}
             */
            template?: "sales" | "quick" | "service";
            /**
             * Channel
             * @enum {string}
             */
            channel: "phone" | "wechat" | "email" | "visit" | "meeting" | "other";
            /** Contact Id */
            contact_id?: number | null;
            /**
             * Happened At
             * Format: date-time
             */
            happened_at: string;
            /**
             * Reached
             * @default true
             */
            reached?: boolean;
            /**
             * Subject
             * @default
             */
            subject?: string;
            /** Content */
            content: string;
            /**
             * Feedback
             * @default
             */
            feedback?: string;
            /**
             * Attitude
             * @default
             * @enum {string}
             */
            attitude?: "" | "positive" | "waiting" | "hesitant" | "averse" | "refused";
            /** Satisfaction */
            satisfaction?: number | null;
            /**
             * Keywords
             * @default []
             */
            keywords?: string[];
            /**
             * @default {
             *       "tier": null,
             *       "needs": null,
             *       "proposal_sent_on": null,
             *       "decision": null,
             *       "lost_reason": null,
             *       "won_on": null
             *     }
             */
            fields?: components["schemas"]["FieldsIn"];
            /** Record Version */
            record_version?: number | null;
            next_action?: components["schemas"]["NextActionIn"] | null;
            /** Request Key */
            request_key?: string | null;
        };
        /** NextActionIn */
        NextActionIn: {
            /** Title */
            title: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Assignee Id */
            assignee_id?: number | null;
        };
        /**
         * WorkItemPageOut
         * @description `mine`: it is for who asks to do; `open`: it is still to do.
         */
        WorkItemPageOut: {
            item: components["schemas"]["WorkItem"];
            /** Mine */
            mine: boolean;
            /** Open */
            open: boolean;
        };
        /** SnoozeIn */
        SnoozeIn: {
            /**
             * Until
             * Format: date-time
             */
            until: string;
            /** Reason */
            reason: string;
        };
        /** TaskIn */
        TaskIn: {
            /**
             * Object Type
             * @enum {string}
             */
            object_type: "lead" | "customer";
            /** Object Id */
            object_id: number;
            /** Title */
            title: string;
            /**
             * Due At
             * Format: date-time
             */
            due_at: string;
            /** Assignee Id */
            assignee_id?: number | null;
        };
        /** FoundOut */
        FoundOut: {
            /**
             * Type
             * @enum {string}
             */
            type: "lead" | "customer" | "contact";
            /** Id */
            id: number;
            /** Title */
            title: string;
            /** Subtitle */
            subtitle: string;
        };
        /** SearchOut */
        SearchOut: {
            /** Items */
            items: components["schemas"]["FoundOut"][];
        };
        /**
         * NeutralOut
         * @description Without names and numbers of the customer, as far as they are known. `sop_id`, `step`: the
         *     record's own, and the step that it proved or that was current.
         */
        NeutralOut: {
            /** Text */
            text: string;
            /** Sop Id */
            sop_id: number | null;
            /** Step */
            step: string;
        };
        /**
         * TakenOut
         * @description The step of the draft in which it stands now.
         */
        TakenOut: {
            /** Sop Id */
            sop_id: number;
            /** Step */
            step: string;
        };
        /**
         * TakeIn
         * @description `step`: in which it goes, or behind which a new one.
         */
        TakeIn: {
            /**
             * As
             * @enum {string}
             */
            as: "script" | "item" | "step";
            /** Step */
            step: string;
            /** Text */
            text: string;
            source?: components["schemas"]["TakeSourceIn"] | null;
        };
        /** TakeSourceIn */
        TakeSourceIn: {
            /**
             * Kind
             * @enum {string}
             */
            kind: "follow_up" | "task" | "voice";
            /** Id */
            id: number;
        };
        /**
         * TakeStepIn
         * @description `step`: behind which it goes; `from_sop`, `from_step`: which one is copied.
         */
        TakeStepIn: {
            /** Step */
            step: string;
            /** From Sop */
            from_sop: number;
            /** From Step */
            from_step: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_set_up: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    set_up_company: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    sign_in_with_code: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    ask_for_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyQuestionIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyQuestionOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    sign_in_with_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_security: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    confirm_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_email: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    begin_authenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAppOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    remove_authenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    finish_authenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppCodeIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    renew_recovery_codes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    begin_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyQuestionOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    add_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskeyIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    remove_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkey_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    rename_passkey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkey_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyNameIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    end_other_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    ask_for_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResetOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Too Many Requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    look_at_link: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPageOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    set_password_by_link: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasswordIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_accounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_person: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                person_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    disable_person: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                person_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    enable_person: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                person_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    make_sign_in_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLinkOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    remove_second_factor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                person_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    end_sessions_of_person: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                person_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    look_at_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPageOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    accept_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinedOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_invitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    renew_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    withdraw_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitation_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_password_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordRulesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_password_rules: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordRulesIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordRulesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_departments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_department: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    delete_department: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                department_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_department: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                department_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    move_department: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                department_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentMoveIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_calendar: {
        parameters: {
            query?: {
                year?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    set_working_hours: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyHoursIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    set_calendar_day: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DayIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    remove_calendar_day: {
        parameters: {
            query: {
                version: number;
            };
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    preview_holidays: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidaysPreviewOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    import_holidays: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                    /** Stamp */
                    stamp: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidaysPreviewOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_calendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnCalendarsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    set_department_hours: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                department_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentHoursIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    remove_department_hours: {
        parameters: {
            query: {
                version: number;
            };
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                department_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_shift: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftMadeOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_shift: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                shift_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShiftChangeIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    remove_shift: {
        parameters: {
            query: {
                version: number;
            };
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                shift_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_leaves: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    plan_leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                leave_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeavePatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    cancel_leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                leave_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_notifications: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    count_unread_notifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    mark_all_notifications_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    mark_notification_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                notification_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_notification_records: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notification_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrillOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_preferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    set_my_preferences: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesPutIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_leads: {
        parameters: {
            query?: {
                view?: "mine" | "department" | "all" | "shared";
                q?: string;
                /** @description JSON, such as {"field": "city", "is": "上海"}; all of it: docs/filters.md */
                filter?: string;
                cursor?: string;
                limit?: number;
                tier?: ("" | "high_value" | "growing" | "potential" | "dormant") | "none";
                owner?: number | null;
                source?: string;
                late?: boolean;
                import_id?: number | null;
                state?: ("new" | "working" | "qualified" | "lost" | "returned" | "converted") | ("" | "active");
                without_next?: boolean;
                sort?: "-changed_at" | "-created_at" | "due_at" | "company";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPage"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_lead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    assign_leads: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    start_sop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_lead_values: {
        parameters: {
            query?: {
                view?: "mine" | "department" | "all" | "shared";
                field?: "source";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValuesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_lead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    update_lead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                lead_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    return_lead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                lead_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_lead_collaborators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaboratorsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    set_lead_collaborator: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                lead_id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollaboratorIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaboratorOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    remove_lead_collaborator: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                lead_id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_lead_conversion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversionOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    convert_lead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                lead_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConvertIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConvertedOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_customers: {
        parameters: {
            query?: {
                view?: "mine" | "department" | "all" | "shared";
                q?: string;
                /** @description JSON, such as {"field": "city", "is": "上海"}; all of it: docs/filters.md */
                filter?: string;
                cursor?: string;
                limit?: number;
                tier?: ("" | "high_value" | "growing" | "potential" | "dormant") | "none";
                owner?: number | null;
                source?: string;
                late?: boolean;
                import_id?: number | null;
                industry?: string;
                sort?: "-changed_at" | "-created_at" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_customer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    assign_customers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomersAssignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignedOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_customer_values: {
        parameters: {
            query?: {
                view?: "mine" | "department" | "all" | "shared";
                field?: "source" | "industry";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValuesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    update_customer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_customer_collaborators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaboratorsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    set_customer_collaborator: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                customer_id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CollaboratorIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollaboratorOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    remove_customer_collaborator: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                customer_id: number;
                user_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_contacts: {
        parameters: {
            query?: {
                view?: "mine" | "department" | "all" | "shared";
                q?: string;
                /** @description JSON, such as {"field": "city", "is": "上海"}; all of it: docs/filters.md */
                filter?: string;
                cursor?: string;
                limit?: number;
                customer_id?: number | null;
                sort?: "-changed_at" | "-created_at" | "name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactList"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_contact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    update_contact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_handovers: {
        parameters: {
            query?: {
                leaver_id?: number | null;
                received?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoversOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    offer_handover: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPageOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    preview_handover: {
        parameters: {
            query: {
                leaver_id: number;
                receiver_id?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPreviewOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_handover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handover_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPageOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_handover_items: {
        parameters: {
            query?: {
                kind?: string | null;
                page?: number;
            };
            header?: never;
            path: {
                handover_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverItemsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    accept_handover: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPageOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    decline_handover: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverDeclineIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPageOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    withdraw_handover: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPageOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    move_handover_now: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                handover_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverPageOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    upload_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                object_type: "lead" | "customer";
                object_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Insufficient Storage */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    download_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                object_type: "lead" | "customer";
                object_id: number;
                file_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, to be saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    remove_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                object_type: "lead" | "customer";
                object_id: number;
                file_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    show_photo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                object_type: "lead" | "customer";
                object_id: number;
                file_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo, to be shown in its place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_imports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportListOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    upload_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * File
                     * Format: binary
                     */
                    file: string;
                    /**
                     * Target
                     * @default lead
                     */
                    target?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Request Entity Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Insufficient Storage */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    get_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    try_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    run_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    cancel_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportJobOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_import_rows: {
        parameters: {
            query?: {
                outcome?: "" | "created" | "joined" | "skipped" | "failed" | "to_mend";
                cursor?: string;
            };
            header?: never;
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RowsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    download_rows_to_mend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rows to mend as a spreadsheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    request_export: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                export_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    download_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                export_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_fields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                object_type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilterFieldsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_dead_items: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadItemsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    replay_dead_item: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                item_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_system: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SystemOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    send_test_mail: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestMailIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMailOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_test_mail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mail_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMailStateOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    send_test_card: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestCardIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMailOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_test_card: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                card_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMailStateOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    check_sop_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SopFileIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_sops: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    publish_sop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SopFileIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_sop_source: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopSourceOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    enable_sop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_ready_sops: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadySopsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    install_ready_sop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                ready_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstalledOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    take_ready_sop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                ready_key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstalledOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_sop_schema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_sop_drafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnpublishedListOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    check_sop_design: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DesignCheckIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignFindingsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    begin_sop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDesignIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignBegunOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_sop_design: {
        parameters: {
            query?: {
                version?: number | null;
            };
            header?: never;
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    save_sop_design: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DesignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DesignOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_sop_monitor: {
        parameters: {
            query?: {
                days?: number;
                department_id?: number | null;
                version?: number | null;
            };
            header?: never;
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_sop_records: {
        parameters: {
            query?: {
                days?: number;
                department_id?: number | null;
                version?: number | null;
                quarter?: string;
                step?: string;
                status?: "in_step" | "late" | "done" | "done_on_time" | "done_late" | "skipped" | "passed" | "overridden" | "entered" | "left" | "due" | "kept" | "missed" | "started" | "won" | "ended" | "without_next";
                person_id?: number | null;
                cursor?: string;
            };
            header?: never;
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_sop_adherence: {
        parameters: {
            query: {
                days?: number;
                department_id?: number | null;
                version?: number | null;
                person_id: number;
            };
            header?: never;
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdherenceScoreOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_adherence_records: {
        parameters: {
            query: {
                days?: number;
                department_id?: number | null;
                version?: number | null;
                person_id: number;
                part?: "kept" | "done_late" | "open_late" | "ended_late" | "passed_by_condition" | "skipped" | "known_before" | "ended_before_due" | "paused" | "checking" | "not_due_yet";
                step?: string;
                cursor?: string;
            };
            header?: never;
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_sop_winning: {
        parameters: {
            query?: {
                days?: number;
                department_id?: number | null;
                version?: number | null;
            };
            header?: never;
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WinningOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_winning_records: {
        parameters: {
            query?: {
                days?: number;
                department_id?: number | null;
                version?: number | null;
                part?: "decided" | "done" | "on_time" | "late" | "without";
                step?: string;
                won_only?: boolean;
                cursor?: string;
            };
            header?: never;
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_sop_review: {
        parameters: {
            query?: {
                quarter?: string;
                department_id?: number | null;
            };
            header?: never;
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_sop_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopVersionsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_sop_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sop_id: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopVersionOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    compare_sop_versions: {
        parameters: {
            query?: {
                a?: number | null;
                b?: number | null;
            };
            header?: never;
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopComparisonOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    save_sop_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SopDraftIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopVersionOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    discard_sop_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SopDraftDiscardIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    preview_sop_move: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                sop_id: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SopMoveIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopMovePreviewOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    publish_sop_version: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                sop_id: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SopPublicationIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopVersionOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    end_sop_pilot: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                sop_id: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SopPilotEndIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SopVersionOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_sop_voices: {
        parameters: {
            query?: {
                step?: string | null;
            };
            header?: never;
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoicesOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    say_of_sop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoiceIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    answer_voice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                voice_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoiceAnswerIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    dry_run_sop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRunIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    replay_sop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    forecast_sop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForecastIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    mark_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                step_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    take_mark_back: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                step_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    skip_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                step_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    send_step_back: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                step_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBackIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    return_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                step_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    pause_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                step_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    resume_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                step_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    claim_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                step_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    release_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                step_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    explain_step: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                step_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    report_evidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    take_evidence_back: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceBackIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_figure_records: {
        parameters: {
            query?: {
                part?: "numerator" | "denominator" | "waiting";
                days?: number;
                department_id?: number | null;
                person_id?: number | null;
                cursor?: string;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_scores: {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoresOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_score_of_person: {
        parameters: {
            query?: {
                month?: string;
            };
            header?: never;
            path: {
                person_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreOfPersonOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    dispute_score: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    answer_dispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                dispute_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    weigh_sop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WeightIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_life_map: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LifeMapOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_life_records: {
        parameters: {
            query?: {
                part?: "records" | "open" | "late" | "standing" | "done";
                cursor?: string;
            };
            header?: never;
            path: {
                phase: "lead" | "deal" | "closing" | "service" | "advocate";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordsOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    change_life_phase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                phase: "lead" | "deal" | "closing" | "service" | "advocate";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LifePhaseIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    list_refreshers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefreshersOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_refresher: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                refresher_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefresherPageOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    read_refresher: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                refresher_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_today: {
        parameters: {
            query?: {
                shown?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodayOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_lead_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadPageOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_lead_timeline: {
        parameters: {
            query?: {
                kind?: "" | "follow_up" | "change" | "sop" | "task";
                cursor?: string;
            };
            header?: never;
            path: {
                lead_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_customer_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPageOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_customer_timeline: {
        parameters: {
            query?: {
                kind?: "" | "follow_up" | "change" | "sop" | "task";
                cursor?: string;
            };
            header?: never;
            path: {
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_contact_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPageOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_contact_timeline: {
        parameters: {
            query?: {
                kind?: "" | "follow_up" | "change" | "sop" | "task";
                cursor?: string;
            };
            header?: never;
            path: {
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    write_follow_up: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUpSaved"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_work_item: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "step" | "task";
                item_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkItemPageOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    snooze_work_item: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                kind: "step" | "task";
                item_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeIn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    create_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskShort"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    complete_a_task: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                task_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    search_records: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    get_neutral_follow_up: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                follow_up_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NeutralOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    take_into_sop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
    take_step_into_sop: {
        parameters: {
            query?: never;
            header?: {
                /** @description Names this write: sent again with the same key and body within 24 hours, it is not done again but answered as before. With another body: 422 request.key_reused; while the first is under way: 409 request.in_flight. A refused write leaves the key free. */
                "Idempotency-Key"?: string;
            };
            path: {
                sop_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStepIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenOut"];
                };
            };
            /** @description Unauthorized */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Forbidden */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Not Found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Conflict */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Precondition Failed */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Content Too Large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unsupported Media Type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Unprocessable Entity */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
            /** @description Service Unavailable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorOut"];
                };
            };
        };
    };
}
