/** What people do with Zhihe, tested from outside: a real browser against both running programs. */
package org.zhihe.journeys;
