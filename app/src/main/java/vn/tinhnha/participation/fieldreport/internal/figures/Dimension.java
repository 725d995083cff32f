package vn.tinhnha.participation.fieldreport.internal.figures;

/** What figures are broken down by (Quyết định 482, Điều 11.2). */
public enum Dimension {
    /** Not broken down. */
    ALL("tong", ""),
    CATEGORY("linh-vuc", "linh-vuc"),
    WARD("xa", "xa"),
    AGENCY("co-quan", "co-quan"),
    MONTH("thang", "");

    private final String slug;
    private final String parameter;

    Dimension(String slug, String parameter) {
        this.slug = slug;
        this.parameter = parameter;
    }

    /** As the address of its table says it. */
    public String slug() {
        return slug;
    }

    /** Name of the public list's filter; empty where the list is narrowed otherwise. */
    String parameter() {
        return parameter;
    }
}
