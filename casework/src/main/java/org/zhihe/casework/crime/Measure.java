package org.zhihe.casework.crime;

/** What is counted, in yuan or in pieces. */
public enum Measure {
    /** 违法所得. */
    GAIN(true),
    /** 非法经营数额 or 销售金额. */
    TURNOVER(true),
    /** Of the holder. */
    LOSS(true),
    /** Value of what is not sold yet. */
    UNSOLD(true),
    ITEMS(false),
    UNSOLD_ITEMS(false),
    COPIES(false),
    /** Put on the net. */
    WORKS(false),
    DOWNLOADS(false),
    CLICKS(false),
    MEMBERS(false);

    private final boolean money;

    Measure(boolean money) {
        this.money = money;
    }

    public boolean money() {
        return money;
    }
}
