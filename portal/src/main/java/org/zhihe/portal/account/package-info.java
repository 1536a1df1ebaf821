/** Public accounts: registering, signing in and out, and what the owner changes. */
package org.zhihe.portal.account;
