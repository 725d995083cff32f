package vn.tinhnha.platform.web;

/**
 * One entry of the staff navigation.
 *
 * @param label message key
 * @param icon name of a Lucide icon
 * @param count work that waits there; zero shows no badge
 */
public record MenuItem(String path, String label, String icon, long count) {}
