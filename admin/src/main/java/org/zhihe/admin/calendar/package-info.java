/** The administrator's pages of the working calendar: which years are known, and entering one. */
package org.zhihe.admin.calendar;
