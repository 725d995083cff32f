package vn.tinhnha.participation.fieldreport.internal.alerts;

import java.util.Locale;

/** The pages behind the links in mails: asked, and done. */
public enum ConsentPage {
    CONFIRM(true),
    CONFIRMED(false),
    STOP(true),
    STOPPED(false);

    private final boolean asks;

    ConsentPage(boolean asks) {
        this.asks = asks;
    }

    /** Whether there is still a button to press. */
    public boolean asks() {
        return asks;
    }

    /** Prefix of its messages. */
    public String key() {
        return "fieldreport.alerts.consent." + name().toLowerCase(Locale.ROOT);
    }
}
