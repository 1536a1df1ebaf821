/** A court hands a dispute in to be mediated, before it files the suit or after, and gets the result and its papers back. */
package org.zhihe.casework.entrustment;
