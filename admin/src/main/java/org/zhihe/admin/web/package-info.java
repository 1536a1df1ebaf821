/** What this program tells the shared web parts about itself. */
package org.zhihe.admin.web;
