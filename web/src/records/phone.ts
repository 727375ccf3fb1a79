/** 138 1234 5678: a mobile number as it is read aloud. Anything else stays as it is. */
export function sayPhone(phone: string): string {
  const mobile = /^(\d{3})(\d{4})(\d{4})$/.exec(phone);
  return mobile ? mobile.slice(1).join(" ") : phone;
}

/** What a telephone is told to dial. */
export const dialAddress = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, "")}`;
