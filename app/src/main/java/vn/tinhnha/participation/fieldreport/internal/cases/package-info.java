/** Cases: people who have the same problem join a report, the center merges, splits and divides reports. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.cases;

import org.jspecify.annotations.NullMarked;
