package vn.tinhnha.platform.live;

import java.util.Collection;

/** A bean that hears signals on every node, for example to read again what it keeps in memory. */
public interface LiveListener {

    /** Called after each signal, on the thread that listens: be quick. A failure is taken as a lost connection. */
    void heard(Collection<String> topics);

    /** Called when the node listens (again): anything may have been missed. */
    void connected();
}
