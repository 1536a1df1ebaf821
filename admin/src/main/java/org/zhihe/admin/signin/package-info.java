/** Staff sign in and out; everything else is closed until they have. */
package org.zhihe.admin.signin;
