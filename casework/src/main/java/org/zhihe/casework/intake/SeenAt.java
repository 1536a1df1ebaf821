package org.zhihe.casework.intake;

/** Where an infringement was seen. */
public enum SeenAt {
    SHOP,
    PLATFORM,
    WEBSITE,
    MARKET,
    FAIR,
    FACTORY,
    OTHER
}
