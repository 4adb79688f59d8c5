// No validator badge: it would send the contract's address to a server on the web.
SwaggerUIBundle({ url: "/openapi.yaml", dom_id: "#api", deepLinking: true, validatorUrl: null });
