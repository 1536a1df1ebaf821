/** The program that faces the staff. */
package org.zhihe.admin;
