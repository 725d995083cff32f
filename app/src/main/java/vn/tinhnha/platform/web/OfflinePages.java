package vn.tinhnha.platform.web;

import java.util.List;
import java.util.Map;

/** Pages and files that a module wants on the phone before the network goes: the service worker fetches them ahead. */
public interface OfflinePages {

    /** Paths of pages without personal data, e.g. {@code /phan-anh/gui}. */
    List<String> pages();

    /** Static files those pages need, as given to {@link Shell#asset}. */
    List<String> assets();

    /**
     * Pages for signed-in people, which are never kept, and the page without personal data that stands in for each
     * while there is no network: path by path.
     */
    default Map<String, String> standIns() {
        return Map.of();
    }

    /** Classic scripts that run inside the service worker, e.g. to send what waits when the network returns. */
    default List<String> workerScripts() {
        return List.of();
    }
}
