/* 首次绘制前取回字号与深浅的选择；地址里的 ?size=senior 优先，并记住。 */
(function (d) {
  d.className += " js";
  var sizes = { large: 1, senior: 1 }, themes = { dark: 1, light: 1 };
  var asked = /[?&]size=(normal|large|senior)(&|$)/.exec(location.search), size, theme;
  try {
    if (asked) localStorage.setItem("nianjian-size", asked[1]);
    size = localStorage.getItem("nianjian-size");
    theme = localStorage.getItem("nianjian-theme");
  } catch (e) { /* 不许存储时只管本页 */ }
  if (asked) size = asked[1];
  if (sizes.hasOwnProperty(size)) d.setAttribute("data-size", size);
  if (themes.hasOwnProperty(theme)) d.setAttribute("data-theme", theme);
})(document.documentElement);
