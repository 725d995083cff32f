/** What everybody may see of field reports: the list, the page of each, the map, feeds and the JSON API. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.browsing;

import org.jspecify.annotations.NullMarked;
