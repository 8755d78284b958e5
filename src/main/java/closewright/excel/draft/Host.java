package closewright.excel.draft;

/** The kind of workbook that the sheets go into, which decides what their formulas may use. */
public enum Host {
    /** The original, of the format of Excel 2007 and later. */
    XLSX,
    /** The original, of the format of Excel 97, with the functions of that time. */
    XLS,
    /** A workbook of their own: the cells that figures come from are elsewhere. */
    ALONE
}
