/** What the patent office's adjudicators do when they mediate (国知局令第81号 63-70). */
package org.zhihe.admin.administrativemediation;
