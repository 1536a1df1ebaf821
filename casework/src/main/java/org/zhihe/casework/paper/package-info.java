/**
 * Official papers (文书) of the procedures: composed from what the record knows, issued with a number, frozen with a
 * hash, handed over, and withdrawn when wrong. Nothing of a mediation can get into one: there is no fact for it to
 * be named by.
 */
package org.zhihe.casework.paper;
