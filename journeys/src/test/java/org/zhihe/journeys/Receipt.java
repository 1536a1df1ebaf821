package org.zhihe.journeys;

/** What opens a matter. */
record Receipt(String number, String code) {}
