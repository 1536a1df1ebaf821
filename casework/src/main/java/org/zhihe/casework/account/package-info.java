/** Staff, their roles, their sign-in. */
package org.zhihe.casework.account;
