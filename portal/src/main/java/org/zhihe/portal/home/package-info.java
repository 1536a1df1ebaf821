/** The front door and the pages that are the same for everybody. */
package org.zhihe.portal.home;
