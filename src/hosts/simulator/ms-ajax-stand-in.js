// Stands in for MicrosoftAjax.js, the one file office.js would fetch from another site: it offers only what the Outlook
// host file looks for before it starts, so that the simulator works without a network.
(function standIn(page) {
  const errorMaker =
    (name) =>
    (parameter, message = '') =>
      Object.assign(new Error(`${name}: ${message}`), { name, paramName: parameter });
  Error.argument ??= errorMaker('Sys.ArgumentException');
  Error.parameterCount ??= (message) => errorMaker('Sys.ParameterCountException')(undefined, message);
  Function._validateParams ??= () => null;
  Function._validateParameter ??= () => null;
  const Type = (page.Type ??= Function);
  Type.registerNamespace ??= (path) => path.split('.').reduce((space, name) => (space[name] ??= {}), page);
  Type.registerClass ??= () => undefined;
  Type.prototype.registerClass ??= function registerClass() {
    return this;
  };
  Type.prototype.getName ??= function getName() {
    return this.name;
  };
  page.Sys ??= {};
  page.Sys.StringBuilder ??= function StringBuilder() {};
  page.Sys.Debug ??= { trace: () => undefined };
  page.Sys.Serialization ??= {
    JavaScriptSerializer: { serialize: JSON.stringify, deserialize: (text) => JSON.parse(text) },
  };
})(globalThis);
