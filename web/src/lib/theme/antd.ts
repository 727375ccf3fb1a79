import { theme as antdTheme, type ThemeConfig } from "antd";
import { type Palette, palettes } from "./palette";

const colours = (c: Palette) => ({
  colorBgContainer: c.bg,
  colorBgElevated: c.bg,
  colorBgLayout: c.layout,
  colorFillQuaternary: c.hover,
  colorFillAlter: c.hover,
  colorFillTertiary: c.fill,
  colorFillSecondary: c.fill,
  controlItemBgHover: c.hover,
  colorBorderSecondary: c.line,
  colorSplit: c.line,
  colorBorder: c["line-2"],
  colorText: c.ink,
  colorTextHeading: c.ink,
  colorTextSecondary: c["ink-2"],
  colorTextTertiary: c["ink-3"],
  colorTextDescription: c["ink-3"],
  colorTextPlaceholder: c["ink-3"],
  colorTextQuaternary: c["ink-4"],
  colorPrimary: c.accent,
  colorInfo: c.accent,
  colorLink: c["accent-text"],
  colorPrimaryText: c["accent-text"],
  colorPrimaryBg: c["accent-bg"],
  colorTextLightSolid: c["on-accent"],
  controlItemBgActive: c.sel,
  colorError: c["red-solid"],
  colorErrorText: c.red,
  colorErrorBg: c["red-bg"],
  colorWarning: c["amber-solid"],
  colorWarningText: c.amber,
  colorWarningBg: c["amber-bg"],
  colorSuccess: c["green-solid"],
  colorSuccessText: c.green,
  colorSuccessBg: c["green-bg"],
  boxShadow: c.shadow,
  boxShadowSecondary: c.shadow,
  boxShadowTertiary: "none",
  colorBgMask: c.veil,
});

const shape = {
  fontFamily: "var(--font)", // see global.css
  fontSizeSM: 12,
  fontSize: 14,
  fontSizeLG: 16,
  fontSizeXL: 20,
  fontSizeHeading2: 30,
  fontSizeHeading3: 24,
  lineHeight: 22 / 14,
  lineHeightSM: 18 / 12,
  lineHeightLG: 24 / 16,
  fontWeightStrong: 600,
  sizeUnit: 4,
  borderRadiusSM: 4,
  borderRadius: 6,
  borderRadiusLG: 8,
  controlHeight: 32,
  controlHeightSM: 24,
  controlHeightLG: 40,
  lineWidthFocus: 2,
  motionDurationFast: "0.1s",
  motionDurationMid: "0.16s",
  motionDurationSlow: "0.2s",
  motionEaseInOut: "ease-out",
  motionEaseOut: "ease-out",
};

/** Fields are filled a shade lighter than tags and tracks; their signs are as dark as labels. */
const filled = (c: Palette) => ({
  colorFillTertiary: c.hover,
  colorFillSecondary: c.fill,
  colorTextQuaternary: c["ink-3"],
});

const parts = (c: Palette): ThemeConfig["components"] => ({
  Button: {
    primaryShadow: "none",
    defaultShadow: "none",
    dangerShadow: "none",
    fontWeight: 400,
    defaultBg: c["btn-bg"],
    defaultHoverBg: c.hover,
    defaultHoverColor: c.ink,
    defaultHoverBorderColor: c["ink-4"],
    defaultActiveColor: c.ink,
    defaultActiveBorderColor: c["ink-4"],
    textTextColor: c["ink-2"],
    textHoverBg: c.hover,
    paddingInline: 12,
    paddingInlineLG: 18,
    contentFontSizeLG: 16,
    // A locked button says what is missing: it has to be read.
    colorTextDisabled: c["ink-3"],
    colorBgContainerDisabled: c.fill,
    borderColorDisabled: c.line,
  },
  Input: { ...filled(c), activeBg: c.bg, activeShadow: "none", errorActiveShadow: "none", paddingInline: 10 },
  InputNumber: { ...filled(c), activeBg: c.bg, activeShadow: "none" },
  DatePicker: { ...filled(c), activeBg: c.bg, activeShadow: "none", paddingInline: 10 },
  Select: {
    ...filled(c),
    optionSelectedBg: c.sel,
    optionSelectedFontWeight: 400,
    optionActiveBg: c.hover,
    activeOutlineColor: "transparent",
  },
  Tabs: {
    itemColor: c["ink-2"],
    itemSelectedColor: c.ink,
    itemHoverColor: c.ink,
    inkBarColor: c.accent,
    horizontalItemGutter: 24,
  },
  Segmented: {
    trackBg: c.fill,
    itemSelectedBg: c["seg-on"],
    itemColor: c["ink-2"],
    itemSelectedColor: c.ink,
    itemHoverBg: "transparent",
  },
  Table: {
    headerBg: "transparent",
    headerColor: c["ink-3"],
    headerSplitColor: "transparent",
    cellPaddingBlock: 9,
    rowSelectedBg: c.sel,
    rowSelectedHoverBg: c.sel,
    rowHoverBg: c.hover,
    borderColor: c.line,
  },
  Progress: { defaultColor: c.ink, remainingColor: c["ink-5"] },
  Timeline: { tailColor: c.line },
  Dropdown: { controlItemBgHover: c.hover },
  Menu: { itemHoverBg: c.hover, itemSelectedBg: c.sel },
  Tooltip: { colorBgSpotlight: c.ink, colorTextLightSolid: c.bg },
  Modal: { titleFontSize: 16 },
  Drawer: { padding: 24, paddingLG: 24 },
});

/**
 * Ant Design in the look of Genjin. What is named here wins over what the algorithm derives.
 * Still: nothing grows or slides, it is there.
 */
export function antdLook(mode: "light" | "dark", still: boolean): ThemeConfig {
  const c = palettes[mode];
  return {
    algorithm: mode === "dark" ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    token: { ...colours(c), ...shape, motion: !still },
    components: parts(c) ?? {},
    hashed: false,
  };
}
