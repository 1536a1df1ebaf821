/** Counts of the whole city's matters. */
package org.zhihe.admin.statistics;
