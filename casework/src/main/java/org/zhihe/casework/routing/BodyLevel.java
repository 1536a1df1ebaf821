package org.zhihe.casework.routing;

/** For how large a part of the country a body is competent. */
public enum BodyLevel {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY
}
