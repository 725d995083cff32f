/** Three months of reports for demonstrations, made through the real rules; only in demo mode. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.demo;

import org.jspecify.annotations.NullMarked;
