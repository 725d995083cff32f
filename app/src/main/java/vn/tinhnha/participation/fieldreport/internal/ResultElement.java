package vn.tinhnha.participation.fieldreport.internal;

import vn.tinhnha.kernel.LocalizedText;

/** Something an answer to a citizen consists of (Quyết định 482, Phụ lục II). */
public record ResultElement(String code, LocalizedText name, boolean active) {}
