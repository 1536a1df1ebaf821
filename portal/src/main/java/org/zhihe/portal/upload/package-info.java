/** Files of a form that come piece by piece while the form is still being filled. */
package org.zhihe.portal.upload;
