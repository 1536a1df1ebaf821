/** The program that faces the public. */
package org.zhihe.portal;
