package vn.tinhnha.platform.web;

/** The signed-in official as the staff shell shows them. */
public record SignedInStaff(String name, String organization) {}
