/** Figures of a lead, held against the thresholds of the criminal law. */
package org.zhihe.admin.crime;
