package org.zhihe.casework.conflict;

/** Why somebody keeps away (行政处罚法 43；民事诉讼法 47). */
public enum RecusalGround {
    PARTY,
    REPRESENTATIVE,
    RELATIVE,
    INTEREST
}
