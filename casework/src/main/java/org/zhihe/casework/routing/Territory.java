package org.zhihe.casework.routing;

/** How far a place is from this city's offices. */
public enum Territory {
    CITY,
    PROVINCE,
    COUNTRY,
    ABROAD
}
