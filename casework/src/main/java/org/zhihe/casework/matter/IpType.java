package org.zhihe.casework.matter;

/** The right that is at stake. */
public enum IpType {
    INVENTION,
    UTILITY_MODEL,
    DESIGN,
    TRADEMARK,
    COPYRIGHT,
    SOFTWARE,
    TRADE_SECRET,
    UNFAIR_COMPETITION,
    GEOGRAPHICAL_INDICATION,
    PLANT_VARIETY,
    IC_LAYOUT,
    DOMAIN_NAME
}
