/** When people leave and agencies are merged: somebody else carries on, and the history stays. */
@NullMarked
package vn.tinhnha.participation.fieldreport.internal.handover;

import org.jspecify.annotations.NullMarked;
