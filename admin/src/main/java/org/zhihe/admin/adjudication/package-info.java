/** What the patent office's adjudicators do (国知局令第81号). */
package org.zhihe.admin.adjudication;
