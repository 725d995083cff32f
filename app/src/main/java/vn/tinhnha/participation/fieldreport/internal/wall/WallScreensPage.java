package vn.tinhnha.participation.fieldreport.internal.wall;

import java.util.List;

/** The screens that show the wall by themselves. */
public record WallScreensPage(List<WallScreen> screens) {}
