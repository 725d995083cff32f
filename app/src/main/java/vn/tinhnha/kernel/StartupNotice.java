package vn.tinhnha.kernel;

import java.util.List;

/** A bean that has something to tell whoever starts the app, such as the demo accounts. */
@FunctionalInterface
public interface StartupNotice {

    /** Lines shown below the address once the app is ready; none where there is nothing to say. */
    List<String> lines();
}
