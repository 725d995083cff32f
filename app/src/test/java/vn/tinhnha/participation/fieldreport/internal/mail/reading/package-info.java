@NullMarked
package vn.tinhnha.participation.fieldreport.internal.mail.reading;

import org.jspecify.annotations.NullMarked;
