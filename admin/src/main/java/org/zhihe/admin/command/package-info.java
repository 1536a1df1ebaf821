/** What the admin program does when it is started with a word: one thing, and then it ends. */
package org.zhihe.admin.command;
