package vn.tinhnha.platform.web;

import java.util.List;
import java.util.Locale;

/** Urgent notices that are in force now; asked on every citizen page, so it answers from memory. */
public interface AlertStrip {

    List<Alert> alerts(Locale locale);
}
