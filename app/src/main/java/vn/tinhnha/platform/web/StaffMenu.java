package vn.tinhnha.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Entries that a module adds to the staff navigation, for the official of the request only; bean order counts. */
public interface StaffMenu {

    List<MenuItem> items(HttpServletRequest request);
}
