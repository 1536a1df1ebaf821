package org.zhihe.templates.form;

/** Which days make sense for a date field, seen from today in China. */
public enum DateLimit {
    ANY,
    NOT_AFTER_TODAY,
    NOT_BEFORE_TODAY
}
