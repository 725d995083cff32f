package vn.tinhnha.participation.fieldreport.internal;

import vn.tinhnha.kernel.LocalizedText;

/**
 * The category and the ward of a report that nobody has classified yet, because it came by mail. The center does so
 * before it dispatches (Quyết định 482, Điều 7.1), so that no public page ever meets it.
 */
public final class Unclassified {

    /** In the place of a code. */
    public static final String CODE = "";

    public static final LocalizedText CATEGORY = new LocalizedText("Chưa phân loại lĩnh vực", "Not yet classified");
    public static final LocalizedText WARD = new LocalizedText("Chưa rõ xã, phường", "Ward not yet known");

    private Unclassified() {}
}
