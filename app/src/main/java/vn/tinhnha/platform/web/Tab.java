package vn.tinhnha.platform.web;

/**
 * One of several views of a page, each with its own address.
 *
 * @param count shown beside the label; negative shows none
 */
public record Tab(String label, String link, boolean current, long count) {

    public Tab(String label, String link, boolean current) {
        this(label, link, current, -1);
    }
}
