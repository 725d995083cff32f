package vn.tinhnha.participation.fieldreport;

/** The reporter's verdict on the answer, in the three grades of Quyết định 482, Điều 10. */
public enum Satisfaction {
    VERY_SATISFIED,
    SATISFIED,
    DISSATISFIED
}
