package vn.tinhnha.participation.fieldreport.internal.browsing;

import java.util.List;
import vn.tinhnha.platform.web.Option;

/** The map of public reports. */
public record MapPage(BrowseFilter filter, List<Option> categories, List<Option> wards) {}
