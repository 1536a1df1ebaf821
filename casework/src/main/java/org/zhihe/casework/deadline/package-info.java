/** Periods and the working calendar (民事诉讼法 85, 总局令第121号 45, 民法典 201-203). */
package org.zhihe.casework.deadline;
