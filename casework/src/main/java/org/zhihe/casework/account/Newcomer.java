package org.zhihe.casework.account;

/**
 * Somebody between password and second factor.
 *
 * @param enrols whether an app is to be set up; otherwise a code is asked for
 * @param newSecret of the app to be set up; empty otherwise
 */
public record Newcomer(Staff member, long sessionId, boolean enrols, String newSecret, String device) {}
